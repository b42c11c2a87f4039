'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Stack } from '@/components/ui/stack';
import { TextArea } from '@/components/ui/text-area';
import { CASE_REASONS } from '@/lib/domain/sessions/commands';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { useDraft } from '../../shell/use-draft';

type AskedKind = keyof typeof CASE_REASONS;
type Why = (typeof CASE_REASONS)[AskedKind][number];

/** Puts what a machine could not settle before a supervisor: what is seen, by code, and a sentence. */
export function AskSupervisor({ kind, close }: { kind: AskedKind; close: () => void }) {
  const { language, send, pending } = useSession();
  const t = CASE_TEXTS[language];
  const { values, change, forget } = useDraft<{ why: Why | null; note: string }>(`ask-supervisor/${kind}`, {
    why: null,
    note: '',
  });
  const { why, note } = values;
  const [tried, setTried] = useState(false);
  const noteMissing = why === 'other' && note.trim() === '';
  const giveUp = () => {
    forget();
    close();
  };
  const ask = async () => {
    setTried(true);
    if (!why || noteMissing) return;
    const answer = await send('ask-supervisor', { kind, why, note: note.trim() });
    if (answer.kind === 'accepted') close();
  };
  return (
    <Card title={t.ask}>
      <Stack gap={6}>
        <ChoiceCards
          name="case-why"
          label={t.why}
          columns={2}
          value={why}
          onChange={({ target }) => change({ why: target.value as Why })}
          choices={CASE_REASONS[kind].map((value) => ({ value, label: t.whys[value] }))}
          error={tried && !why ? { word: t.fault, text: t.whyFirst } : null}
        />
        <TextArea
          name="case-note"
          label={t.note}
          hint={t.noteHint}
          optionalText={why === 'other' ? undefined : FIELD_TEXTS[language].optional}
          rows={3}
          maxLength={500}
          value={note}
          onChange={({ target }) => change({ note: target.value })}
          error={tried && noteMissing ? { word: t.fault, text: t.noteFirst } : null}
        />
        <div className="flex flex-wrap gap-3">
          <Button pending={pending === 'ask-supervisor'} pendingText={t.asking} onClick={ask}>
            {t.send}
          </Button>
          <Button variant="quiet" onClick={giveUp}>
            {t.cancel}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
