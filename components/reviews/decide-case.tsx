'use client';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import type { CaseLine } from '@/lib/reviews/case-schema';
import { type Language, PRESENCES, type Presence } from '@/lib/sessions/events';
import { REFUSALS } from '@/lib/sessions/refusal-messages';
import { sendSessionCommand } from '@/lib/sessions/send-command';
import { PinDialog } from '../staff/pin-dialog';
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

type Given = {
  readonly decision: 'accept' | 'reject';
  readonly note: string;
  readonly presence?: Presence;
};
type Missing = 'choose' | 'noteMissing' | 'presence';

/** What was filled in, or the first thing that is missing. */
const read = (form: FormData, isFace: boolean): Given | Missing => {
  const decision = form.get('decision');
  const note = String(form.get('note')).trim();
  if (decision !== 'accept' && decision !== 'reject') return 'choose';
  const presence = PRESENCES.find((one) => one === form.get('presence'));
  if (isFace && !presence) return 'presence';
  if (decision === 'reject' && note === '') return 'noteMissing';
  return { decision, note, presence };
};

/** The supervisor's decision, signed on his own device; about a face also with his PIN. */
export function DecideCase({ line, actor, language }: DecideCaseProps) {
  const texts = REVIEWS[language].one;
  const words = WITNESS_TEXTS[language];
  const office = OFFICE[language];
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [vouching, setVouching] = useState<Given | null>(null);
  const isFace = line.kind === 'face';
  const send = async (given: Given, pinProof?: string) => {
    setPending(true);
    const { sessionId, id: caseId } = line;
    const answer = await sendSessionCommand({
      sessionId,
      actor,
      type: 'decide-case',
      body: { caseId, ...given, pinProof },
    }).catch(() => ({ kind: 'not-enrolled' as const })); // the browser lost its key
    setPending(false);
    setVouching(null);
    if (answer.kind === 'accepted') return router.refresh();
    if (answer.kind === 'not-enrolled') return setTrouble(office.notEnrolled);
    if (answer.kind === 'unreachable') return setTrouble(office.unreachable);
    setTrouble({ ...refusalOf(answer.code, language), reference: answer.reference ?? undefined });
  };
  const decide = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = read(new FormData(event.currentTarget), isFace);
    if (typeof given === 'string') return setMissing(given);
    setMissing(null);
    if (isFace) return setVouching(given);
    await send(given);
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
          {isFace ? (
            <ChoiceCards
              name="presence"
              label={words.presence}
              columns={2}
              error={
                missing === 'presence' ? { word: office.toBeCorrected, text: words.presenceFirst } : null
              }
              choices={PRESENCES.map((value) => ({ value, label: words.presences[value] }))}
            />
          ) : null}
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
      {vouching ? (
        <PinDialog
          purpose="witness-face"
          subject={line.id}
          language={language}
          words={{ title: words.pinTitle, lead: words.pinLead, pin: words.pinLabel, open: words.pinOpen }}
          onProof={(proof) => send(vouching, proof)}
          onClose={() => setVouching(null)}
        />
      ) : null}
    </Card>
  );
}
