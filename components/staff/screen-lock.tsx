'use client';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { Holder } from '@/lib/domain/sessions/entries';
import type { Language } from '@/lib/domain/values/language';
import type { PinFault } from '@/lib/messages/pin';
import { useScreenLock } from './use-screen-lock';

const loadLockScreen = () => import('./lock-screen');
const LockScreen = lazy(loadLockScreen);

const officerHolds = (): Holder => 'officer';

type ScreenLockProps = {
  staffId: string;
  language: Language;
  /** Who holds the screen when asked; the same function on every render. */
  holder?: () => Holder;
  /** Where the server is silent: tries the PIN on this device. */
  offline?: (pin: string) => Promise<PinFault | null>;
  children: ReactNode;
};

/**
 * What a locked screen covers stays in the page, with everything typed and signed, but can be neither seen nor
 * reached.
 */
export function ScreenLock({ staffId, language, holder = officerHolds, offline, children }: ScreenLockProps) {
  const { locked, covered, open } = useScreenLock(staffId, holder);
  // Fetched ahead, for a lock can fall while nobody answers; a failure is met again, and told, when it is needed.
  useEffect(() => void loadLockScreen().catch(() => undefined), []);
  return (
    <>
      <div className={locked || covered ? 'invisible contents' : 'contents'} inert={locked}>
        {children}
      </div>
      {locked ? (
        <Suspense>
          <LockScreen staffId={staffId} language={language} offline={offline} onOpen={open} />
        </Suspense>
      ) : null}
    </>
  );
}
