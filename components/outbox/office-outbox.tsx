'use client';
import { lazy, Suspense } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { useReady } from '../ui/use-ready';

const OutboxKeeper = lazy(() => import('./outbox-keeper'));

/** What waits on this device also goes up while its officer is at the board; fetched once the page is there. */
export function OfficeOutbox({ staffId, language }: { staffId: string; language: Language }) {
  const awake = useReady();
  if (!awake) return null;
  return (
    <Suspense>
      <OutboxKeeper staffId={staffId} language={language} />
    </Suspense>
  );
}
