'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { POLICIES } from '@/lib/messages/policies';
import { FaultNotice } from '../administration/fault-notice';
import { useAdministration } from '../administration/use-administration';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

type Decision = 'accept' | 'reject';

/** The second person's decision, signed on his own device. */
export function DecideChange({ id, actor, language }: { id: string; actor: string; language: Language }) {
  const texts = POLICIES[language];
  const { run, pending, fault } = useAdministration(actor, language);
  const [sent, setSent] = useState<Decision | null>(null);
  const decide = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as unknown as { submitter: HTMLButtonElement | null };
    const decision: Decision = submitter?.value === 'accept' ? 'accept' : 'reject';
    const note = String(new FormData(event.currentTarget).get('note')).trim();
    setSent(decision);
    await run({ stream: 'policy', streamId: id, type: 'decide-policy', body: { decision, note } });
  };
  return (
    <form method="post" onSubmit={decide} className="flex flex-col gap-4">
      <FaultNotice fault={fault} language={language} />
      <TextField
        id={`note-${id}`}
        name="note"
        label={texts.noteLabel}
        hint={texts.noteHint}
        maxLength={300}
        pattern=".*\S.*"
        required
      />
      <div className="flex flex-wrap gap-3">
        {(['accept', 'reject'] as const).map((decision) => (
          <Button
            key={decision}
            type="submit"
            value={decision}
            variant={decision === 'accept' ? 'primary' : 'secondary'}
            pending={pending && sent === decision}
            disabled={pending}
            pendingText={texts.deciding}
          >
            {texts[decision]}
          </Button>
        ))}
      </div>
    </form>
  );
}
