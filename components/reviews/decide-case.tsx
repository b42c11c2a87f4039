'use client';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import type { CaseLine } from '@/lib/reviews/case-schema';
import type { Language } from '@/lib/sessions/events';
import { REFUSALS } from '@/lib/sessions/refusal-messages';
import { sendSessionCommand } from '@/lib/sessions/send-command';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceCards } from '../ui/choice-cards';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';

type DecideCaseProps = { line: CaseLine; actor: string; language: Language };
type Trouble = { readonly says: string; readonly next: string; readonly reference?: string };

const refusalOf = (code: string, language: Language): Trouble =>
  (REFUSALS[code as keyof typeof REFUSALS] ?? REFUSALS['command.invalid'])[language];

/** The supervisor's decision, signed on his own device. */
export function DecideCase({ line, actor, language }: DecideCaseProps) {
  const texts = REVIEWS[language].one;
  const office = OFFICE[language];
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState<'choose' | 'noteMissing' | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const decide = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const decision = form.get('decision');
    const note = String(form.get('note')).trim();
    if (decision !== 'accept' && decision !== 'reject') return setMissing('choose');
    if (decision === 'reject' && note === '') return setMissing('noteMissing');
    setMissing(null);
    setPending(true);
    const { sessionId, id: caseId } = line;
    const answer = await sendSessionCommand({
      sessionId,
      actor,
      type: 'decide-case',
      body: { caseId, decision, note },
    }).catch(() => ({ kind: 'not-enrolled' as const })); // the browser lost its key
    setPending(false);
    if (answer.kind === 'accepted') return router.refresh();
    if (answer.kind === 'not-enrolled') return setTrouble(office.notEnrolled);
    if (answer.kind === 'unreachable') return setTrouble(office.unreachable);
    setTrouble({ ...refusalOf(answer.code, language), reference: answer.reference ?? undefined });
  };
  return (
    <Card title={texts.decide}>
      <form onSubmit={decide} noValidate>
        <Stack gap={4}>
          {trouble ? (
            <Notice tone="attention" word={office.attention} title={trouble.says} live="assertive">
              <p>{trouble.next}</p>
              {trouble.reference ? <p>{office.reference(trouble.reference)}</p> : null}
            </Notice>
          ) : null}
          <ChoiceCards
            name="decision"
            label={texts.questions[line.kind]}
            columns={2}
            error={missing === 'choose' ? { word: office.toBeCorrected, text: texts.choose } : null}
            choices={[
              { value: 'accept', label: texts.accept[line.kind] },
              { value: 'reject', label: texts.reject[line.kind] },
            ]}
          />
          <TextArea
            name="note"
            label={texts.noteLabel}
            hint={texts.noteHint}
            rows={3}
            maxLength={500}
            error={missing === 'noteMissing' ? { word: office.toBeCorrected, text: texts.noteMissing } : null}
          />
          <Button type="submit" pending={pending} pendingText={texts.sending}>
            {texts.send}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
