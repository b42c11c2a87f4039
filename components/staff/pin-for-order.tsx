'use client';
import type { Language } from '@/lib/domain/values/language';
import { PIN_TEXTS } from '@/lib/messages/pin';
import { PinDialog } from './pin-dialog';
import type { PinPurpose } from './pin-requests';

type Props = {
  /** What the PIN stands for, and about which claim or case. */
  purpose: Extract<PinPurpose, 'approve' | 'withdraw' | 'unfreeze'>;
  subject: string;
  language: Language;
  save: (proof: string) => Promise<unknown>;
  close: () => void;
};

/** Asks the PIN of whoever puts their name under an order about a claim. */
export function PinForOrder({ purpose, subject, language, save, close }: Props) {
  return (
    <PinDialog
      purpose={purpose}
      subject={subject}
      language={language}
      words={PIN_TEXTS[language].order}
      onProof={async (proof) => {
        await save(proof);
        close();
      }}
      onClose={close}
    />
  );
}
