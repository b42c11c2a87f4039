'use client';
import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { writtenCode } from '@/lib/domain/values/one-time-code';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import { newCode } from '@/lib/tablet/net/new-code';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { FaultNotice } from './fault-notice';
import { ProposeChange } from './propose-change';
import { useAdministration } from './use-administration';

/** Makes a one-time code in this browser; the server keeps its digest only, so it is shown this once. */
export function IssueCode({ actor, language }: { actor: string; language: Language }) {
  const texts = ADMINISTRATION[language];
  const changes = STAFF_CHANGES[language];
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const { run, pending, fault, clear } = useAdministration(actor, language);
  const close = () => {
    setOpen(false);
    setCode(null);
    clear();
  };
  const issue = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const label = String(new FormData(event.currentTarget).get('label')).trim();
    const made = newCode(10);
    const body = { label, code: made };
    if (await run({ stream: 'device', streamId: uuidv7(Date.now()), type: 'issue-enrolment-code', body }))
      setCode(made);
  };
  return (
    <div className="flex flex-wrap gap-3">
      <Button icon={<KeyRound aria-hidden className="size-5" />} onClick={() => setOpen(true)}>
        {texts.devices.issue}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={code ? texts.devices.codeTitle : texts.devices.issue}
        closeText={OFFICE[language].close}
      >
        {code ? (
          <div className="flex flex-col gap-4">
            <p
              data-enrolment-code
              className="rounded-card bg-soft p-4 text-center font-bold text-2xl tabular-nums tracking-wider"
            >
              {writtenCode(code)}
            </p>
            <p className="font-semibold">{texts.devices.codeOnce}</p>
            <p className="text-muted">{texts.devices.codeHow}</p>
            <Button onClick={close}>{texts.devices.codeDone}</Button>
          </div>
        ) : (
          <form method="post" onSubmit={issue} className="flex flex-col gap-4">
            <FaultNotice fault={fault} language={language} />
            <p className="text-muted">{texts.devices.issueLead}</p>
            <TextField
              name="label"
              label={texts.devices.label}
              hint={texts.devices.labelHint}
              maxLength={60}
              pattern=".*\S.*"
              required
            />
            <Button type="submit" pending={pending} pendingText={texts.devices.issuing}>
              {texts.devices.issue}
            </Button>
          </form>
        )}
      </Dialog>
      <ProposeChange
        title={changes.kinds['issue-code']}
        opener={(openForm) => (
          <Button variant="secondary" onClick={openForm}>
            {changes.deciderCode}
          </Button>
        )}
        changeOf={(form) => ({
          what: 'issue-code',
          deviceId: uuidv7(Date.now()),
          label: String(form.get('decider-label')).trim(),
          code: newCode(10),
        })}
        shownOnce={(change) => ({
          value: writtenCode((change as { code: string }).code),
          lead: texts.devices.codeOnce,
        })}
        actor={actor}
        language={language}
      >
        <p className="text-muted">{changes.deciderCodeLead}</p>
        <TextField
          name="decider-label"
          label={texts.devices.label}
          hint={texts.devices.labelHint}
          maxLength={60}
          pattern=".*\S.*"
          required
        />
      </ProposeChange>
    </div>
  );
}
