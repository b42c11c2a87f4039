'use client';
import { type SubmitEvent, useState } from 'react';
import {
  type AskedDocument,
  DOCUMENT_FAULTS,
  type DocumentFault,
  REJECTION_GROUNDS,
  type RejectionGround,
} from '@/lib/domain/sessions/documents';
import type { CaseDecision } from '@/lib/domain/sessions/events';
import type { Language } from '@/lib/domain/values/language';
import type { CaseLine } from '@/lib/domain/views/case-schema';
import { DOCUMENT_RULING } from '@/lib/messages/document-ruling';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceCards } from '../ui/choice-cards';
import { SelectField } from '../ui/select-field';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';
import { RulingTrouble } from './ruling-trouble';
import { useRuling } from './use-ruling';

type DecideDocumentsProps = {
  line: CaseLine;
  asked: readonly AskedDocument[];
  actor: string;
  language: Language;
};
type Missing = 'choose' | 'faultsMissing' | 'groundMissing' | 'noteMissing';

const faultsIn = (form: FormData, asked: readonly AskedDocument[]): DocumentFault[] =>
  asked.flatMap(({ code }) => {
    const fault = DOCUMENT_FAULTS.find((one) => one === form.get(`fault-${code}`));
    return fault ? [{ document: code, fault }] : [];
  });

const missingIn = (
  decision: CaseDecision | null,
  given: { faults: readonly DocumentFault[]; ground?: RejectionGround; note: string },
): Missing | null => {
  if (!decision) return 'choose';
  if (decision === 'return') return given.faults.length === 0 ? 'faultsMissing' : null;
  if (decision === 'accept') return null;
  if (!given.ground) return 'groundMissing';
  return given.note === '' ? 'noteMissing' : null;
};

/** Accept, give back for correction, reject: coded, so that the counter can say it in the participant's words. */
export function DecideDocuments({ line, asked, actor, language }: DecideDocumentsProps) {
  const texts = REVIEWS[language].one;
  const t = DOCUMENT_RULING[language];
  const words = DOCUMENT_TEXTS[language];
  const fault = OFFICE[language].toBeCorrected;
  const { rule, pending, trouble } = useRuling(line, actor, language);
  const [decision, setDecision] = useState<CaseDecision | null>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  const says = (wanted: Missing, text: string) => (missing === wanted ? { word: fault, text } : null);
  const decide = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const note = String(form.get('note')).trim();
    const faults = faultsIn(form, asked);
    const ground = REJECTION_GROUNDS.find((one) => one === form.get('ground'));
    const wanting = missingIn(decision, { faults, ground, note });
    setMissing(wanting);
    if (wanting || !decision) return;
    await rule({
      decision,
      note,
      ...(decision === 'return' ? { faults } : {}),
      ...(decision === 'reject' ? { ground } : {}),
    });
  };
  return (
    <Card title={texts.decide}>
      <form method="post" onSubmit={decide} noValidate>
        <Stack gap={4}>
          <RulingTrouble trouble={trouble} language={language} />
          <ChoiceCards
            name="decision"
            label={texts.questions.documents}
            value={decision}
            onChange={({ target }) => setDecision(target.value as CaseDecision)}
            error={says('choose', texts.choose)}
            choices={[
              { value: 'accept', label: texts.accept.documents, detail: t.acceptDetail },
              { value: 'return', label: t.giveBack, detail: t.giveBackDetail },
              { value: 'reject', label: texts.reject.documents, detail: t.rejectDetail },
            ]}
          />
          {decision === 'return' ? (
            <Card title={t.which}>
              <Stack gap={4}>
                {missing === 'faultsMissing' ? (
                  <p role="alert" className="font-semibold text-attention">
                    {t.faultsMissing}
                  </p>
                ) : null}
                {asked.map((one) => (
                  <SelectField
                    key={one.code}
                    name={`fault-${one.code}`}
                    label={one[language]}
                    options={[
                      { value: '', label: t.inOrder },
                      ...DOCUMENT_FAULTS.map((value) => ({ value, label: words.faults[value] })),
                    ]}
                  />
                ))}
              </Stack>
            </Card>
          ) : null}
          {decision === 'reject' ? (
            <ChoiceCards
              name="ground"
              label={t.ground}
              columns={2}
              error={says('groundMissing', t.groundMissing)}
              choices={REJECTION_GROUNDS.map((value) => ({ value, label: words.grounds[value] }))}
            />
          ) : null}
          <TextArea
            name="note"
            label={texts.noteLabel}
            hint={texts.noteHint}
            rows={3}
            maxLength={500}
            error={says('noteMissing', texts.noteMissing)}
          />
          <Button type="submit" pending={pending} pendingText={texts.sending}>
            {texts.send}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
