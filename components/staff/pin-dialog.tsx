'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { PIN_TEXTS, type PinFault } from '@/lib/messages/pin';
import { isLineThin } from '@/lib/tablet/outbox/line';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';
import { type PinPurpose, provePin } from './pin-requests';

export type PinDialogProps = {
  /** What the PIN is for, and about what: `unlock` is about the session whose screen comes back. */
  purpose?: PinPurpose;
  subject: string;
  /** Words of another purpose than unlocking. */
  words?: { title: string; lead: string; pin: string; open: string; opening?: string };
  language: Language;
  /** Carries out what the PIN was asked for; the dialog waits for it. */
  onProof: (proof: string) => Promise<void>;
  /** After the server found it right, with the PIN itself: the vault of this device learns it here and only here. */
  onRight?: (pin: string) => Promise<unknown>;
  /** Where the server is silent: tries the PIN on this device. @returns what is wrong, or null. */
  offline?: (pin: string) => Promise<PinFault | null>;
  onClose: () => void;
};

/** Asks somebody's own PIN; it goes to the server at once and is kept nowhere. */
export function PinDialog(props: PinDialogProps) {
  const { purpose = 'unlock', subject, words, language, onProof, onRight, offline, onClose } = props;
  const texts = { ...PIN_TEXTS[language], ...words };
  const [pin, setPin] = useState('');
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<PinFault | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    // On a thin line the device's own proof spares two ways to the server; where it has none, the server is asked.
    const here = offline && isLineThin() ? await offline(pin) : 'pin.offline-unready';
    if (here !== 'pin.offline-unready') {
      setPin('');
      setFault(here);
      setPending(false);
      return;
    }
    const asked = await provePin({ purpose, subject, pin });
    setPin('');
    if (asked.ok) {
      setFault(null);
      await Promise.all([onProof(asked.proof), onRight?.(pin)]);
    } else setFault(asked.fault === 'unreachable' && offline ? await offline(pin) : asked.fault);
    setPending(false);
  };
  return (
    <Dialog open onClose={onClose} title={texts.title} closeText={texts.close}>
      <form method="post" onSubmit={submit}>
        <Stack>
          <p>{texts.lead}</p>
          <TextField
            name="pin"
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            width="short"
            figures
            label={texts.pin}
            value={pin}
            onChange={(event) => setPin(event.target.value)}
            error={fault ? { word: texts.attention, text: texts.faults[fault] } : null}
          />
          <Button type="submit" pending={pending} pendingText={texts.opening}>
            {texts.open}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
