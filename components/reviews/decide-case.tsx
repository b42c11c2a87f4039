'use client';
import { type SubmitEvent, useState } from 'react';
import { PRESENCES, type Presence } from '@/lib/domain/sessions/events';
import type { Language } from '@/lib/domain/values/language';
import type { CaseLine } from '@/lib/domain/views/case-schema';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import { PinDialog } from '../staff/pin-dialog';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceCards } from '../ui/choice-cards';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';
import { RulingTrouble } from './ruling-trouble';
import { useRuling } from './use-ruling';

type DecideCaseProps = { line: CaseLine; actor: string; language: Language };

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
  const { rule, pending, trouble } = useRuling(line, actor, language);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [vouching, setVouching] = useState<Given | null>(null);
  const isFace = line.kind === 'face';
  const send = async (given: Given, pinProof?: string) => {
    await rule({ ...given, pinProof });
    setVouching(null);
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
      <form method="post" onSubmit={decide} noValidate>
        <Stack gap={4}>
          <RulingTrouble trouble={trouble} language={language} />
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
