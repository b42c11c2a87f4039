'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import { PinDialog } from '../staff/pin-dialog';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { FaultNotice } from './fault-notice';
import { useAdministration } from './use-administration';

type Decided = { readonly decision: 'accept' | 'reject'; readonly note: string };
type DecideProps = { id: string; mine: boolean; actor: string; language: Language };

/** The second administrator's decision, with their PIN; its author may only take it back. */
export function DecideStaffChange({ id, mine, actor, language }: DecideProps) {
  const texts = STAFF_CHANGES[language];
  const { run, pending, fault } = useAdministration(actor, language);
  const [asked, setAsked] = useState<Decided | null>(null);
  const decide = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as unknown as { submitter: HTMLButtonElement | null };
    setAsked({
      decision: submitter?.value === 'accept' ? 'accept' : 'reject',
      note: String(new FormData(event.currentTarget).get('note')).trim(),
    });
  };
  const send = async (pinProof: string) => {
    const body = { ...asked, pinProof };
    await run({ stream: 'administration', streamId: id, type: 'decide-change', body });
    setAsked(null);
  };
  return (
    <>
      <form method="post" onSubmit={decide} className="flex flex-col gap-4">
        <FaultNotice fault={fault} language={language} />
        <TextField
          id={`note-${id}`}
          name="note"
          label={texts.note}
          hint={texts.noteHint}
          maxLength={200}
          pattern=".*\S.*"
          required
        />
        <div className="flex flex-wrap gap-6">
          {mine ? null : (
            <Button type="submit" value="accept" disabled={pending}>
              {texts.accept}
            </Button>
          )}
          <Button type="submit" value="reject" variant="secondary" disabled={pending}>
            {mine ? texts.withdraw : texts.reject}
          </Button>
        </div>
      </form>
      {asked ? (
        <PinDialog
          purpose="approve"
          subject={id}
          words={texts.pin}
          language={language}
          onProof={send}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
