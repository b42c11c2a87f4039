'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { FaultNotice } from './fault-notice';
import { useAdministration } from './use-administration';

type RevokeDeviceProps = {
  deviceId: string;
  name: string;
  /** A code that nobody used yet, rather than a device. */
  unused?: boolean;
  actor: string;
  language: Language;
};

/** Takes a device, or a code that still waits, out of use; asks for the reason first. */
export function RevokeDevice({ deviceId, name, unused, actor, language }: RevokeDeviceProps) {
  const texts = ADMINISTRATION[language];
  const [open, setOpen] = useState(false);
  const { run, pending, fault, clear } = useAdministration(actor, language);
  const close = () => {
    setOpen(false);
    clear();
  };
  const revoke = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const why = String(new FormData(event.currentTarget).get('why')).trim();
    if (await run({ stream: 'device', streamId: deviceId, type: 'revoke-device', body: { why } })) close();
  };
  const words = unused ? texts.devices.cancelCode : texts.devices.revoke;
  const spoken = unused ? texts.devices.cancelCodeName(name) : texts.devices.revokeName(name);
  return (
    <>
      <Button
        variant="secondary"
        className="min-h-11! whitespace-nowrap px-3! text-sm!"
        aria-label={spoken}
        onClick={() => setOpen(true)}
      >
        {words}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={unused ? spoken : texts.devices.revokeTitle(name)}
        closeText={OFFICE[language].close}
      >
        <form method="post" onSubmit={revoke} className="flex flex-col gap-4 text-left">
          <FaultNotice fault={fault} language={language} />
          {unused ? null : <p>{texts.devices.revokeLead}</p>}
          <TextField
            id={`why-${deviceId}`}
            name="why"
            label={texts.devices.why}
            hint={texts.devices.whyHint}
            maxLength={60}
            pattern=".*\S.*"
            required
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="danger" pending={pending} pendingText={texts.devices.revoking}>
              {words}
            </Button>
            <Button variant="quiet" onClick={close}>
              {texts.cancel}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
