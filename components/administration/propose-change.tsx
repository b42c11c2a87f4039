'use client';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import { newFirstPassword } from '@/lib/tablet/net/first-password';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { FaultNotice } from './fault-notice';
import { useAdministration } from './use-administration';

type ProposeChangeProps = {
  title: string;
  /** Makes the button that opens the form. */
  opener: (open: () => void) => ReactNode;
  /** What the form's fields say, as a change. */
  changeOf: (form: FormData) => object;
  /** A first password comes with it, made here and shown once. */
  withSecret?: boolean;
  /** Shown once after sending, such as a device code. */
  shownOnce?: (change: object) => { value: string; lead: string };
  actor: string;
  language: Language;
  children?: ReactNode;
};

/** A form whose outcome is a proposal: fields, reason, and what is shown once it was sent. */
export function ProposeChange(props: ProposeChangeProps) {
  const { title, opener, changeOf, withSecret, shownOnce, actor, language, children } = props;
  const texts = STAFF_CHANGES[language];
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<{ value: string; lead: string } | 'sent' | null>(null);
  const { run, pending, fault, clear } = useAdministration(actor, language);
  const close = () => {
    setOpen(false);
    setShown(null);
    clear();
  };
  const propose = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const change = changeOf(form);
    const password = withSecret ? newFirstPassword() : undefined;
    const body = { change, why: String(form.get('why')).trim() };
    const streamId = uuidv7(Date.now());
    if (!(await run({ stream: 'administration', streamId, type: 'propose-change', body, password }))) return;
    if (password) setShown({ value: password, lead: texts.secretOnce });
    else setShown(shownOnce?.(change) ?? 'sent');
  };
  return (
    <>
      {opener(() => setOpen(true))}
      <Dialog
        open={open}
        onClose={close}
        title={shown ? texts.sent : title}
        closeText={OFFICE[language].close}
      >
        {shown ? (
          <div className="flex flex-col gap-4 text-left">
            {shown === 'sent' ? null : (
              <>
                <p
                  data-shown-once
                  className="rounded-card bg-soft p-4 text-center font-bold text-2xl tabular-nums tracking-wider"
                >
                  {shown.value}
                </p>
                <p className="font-semibold">{shown.lead}</p>
              </>
            )}
            <p>{texts.sentNext}</p>
            <Button onClick={close}>{shown === 'sent' ? OFFICE[language].close : texts.written}</Button>
          </div>
        ) : open ? (
          <form method="post" onSubmit={propose} className="flex flex-col gap-4 text-left">
            <FaultNotice fault={fault} language={language} />
            {children}
            <TextField
              id={`why-${title}`}
              name="why"
              label={texts.why}
              hint={texts.whyHint}
              maxLength={200}
              pattern=".*\S.*"
              required
            />
            <Button type="submit" pending={pending} pendingText={texts.proposing}>
              {texts.propose}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
