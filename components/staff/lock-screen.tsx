'use client';
import { LockKeyhole } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { PIN_TEXTS, type PinFault } from '@/lib/messages/pin';
import { SCREEN_LOCK } from '@/lib/messages/screen-lock';
import { Button } from '../ui/button';
import { PinDialog } from './pin-dialog';

type LockScreenProps = {
  staffId: string;
  language: Language;
  offline?: (pin: string) => Promise<PinFault | null>;
  onOpen: () => void;
};

/** Above everything, also above a dialog that was open; only the PIN closes it. */
export default function LockScreen({ staffId, language, offline, onOpen }: LockScreenProps) {
  const t = SCREEN_LOCK[language];
  const box = useRef<HTMLDialogElement>(null);
  const [asksPin, setAsksPin] = useState(false);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <>
      <dialog
        ref={box}
        aria-labelledby="lock-title"
        onCancel={(event) => event.preventDefault()}
        // A browser may close it in spite of that; what lies below is covered either way.
        onClose={() => box.current?.isConnected && box.current.showModal()}
        className="m-0 size-full max-h-none max-w-none bg-paper p-6 text-ink"
      >
        <div className="mx-auto flex min-h-full max-w-md flex-col items-start justify-center gap-5">
          <LockKeyhole aria-hidden className="size-12" />
          <h1 id="lock-title" className="text-xl">
            {t.title}
          </h1>
          <p>{t.lead}</p>
          <Button onClick={() => setAsksPin(true)}>{t.open}</Button>
        </div>
      </dialog>
      {asksPin ? (
        <PinDialog
          purpose="wake"
          subject={staffId}
          words={{ title: t.pinTitle, lead: t.pinLead, pin: PIN_TEXTS[language].pin, open: t.openScreen }}
          language={language}
          onProof={async () => onOpen()}
          offline={
            offline &&
            (async (pin) => {
              const fault = await offline(pin);
              if (!fault) onOpen();
              return fault;
            })
          }
          onClose={() => setAsksPin(false)}
        />
      ) : null}
    </>
  );
}
