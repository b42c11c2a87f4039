'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Stack } from '@/components/ui/stack';
import { TextArea } from '@/components/ui/text-area';
import { CASE_REASONS } from '@/lib/domain/sessions/commands';
import { FEATURES, questionsFor } from '@/lib/domain/sessions/witness';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { useDraft } from '../../shell/use-draft';
import { FeatureList, type Findings } from './feature-list';
import { type Answers, faultOf, QuestionList } from './question-list';

type Why = (typeof CASE_REASONS)['face'][number];
type Draft = { why: Why | null; note: string; findings: Findings; answers: Answers };
const EMPTY: Draft = { why: null, note: '', findings: {}, answers: {} };

/** The officer's half of the witnessed check. What is filled in stays, also after a no and a reload. */
export default function WitnessForm({ close }: { close: () => void }) {
  const { view, language, send, pending } = useSession();
  const t = WITNESS_TEXTS[language];
  const cases = CASE_TEXTS[language];
  const { values: draft, change } = useDraft<Draft>('ask-witness', EMPTY);
  const [tried, setTried] = useState(false);
  const { why, note, findings, answers } = draft;
  const { person, membershipId } = view.state;
  const membership = person?.memberships.find(({ id }) => id === membershipId);
  const questions = membership ? questionsFor(membership.segment) : [];
  const noteMissing = why === 'other' && note.trim() === '';
  const isComplete =
    why !== null &&
    !noteMissing &&
    FEATURES.every((feature) => findings[feature]) &&
    questions.every((question) => faultOf(question, answers) === null);
  const ask = async () => {
    setTried(true);
    if (!isComplete) return;
    const answer = await send('ask-witness', {
      why,
      note: note.trim(),
      features: findings as Required<Findings>,
      answers: questions.map((question) => ({ question, answer: answers[question]?.trim() ?? null })),
    });
    if (answer.kind === 'accepted') close();
  };
  return (
    <>
      <Stack gap={6}>
        <p>{t.lead}</p>
        <ChoiceCards
          name="case-why"
          label={cases.why}
          columns={2}
          value={why}
          onChange={({ target }) => change({ why: target.value as Why })}
          choices={CASE_REASONS.face.map((value) => ({ value, label: cases.whys[value] }))}
          error={tried && !why ? { word: cases.fault, text: cases.whyFirst } : null}
        />
        <Card title={t.featuresTitle}>
          <Stack gap={6}>
            <FeatureList
              {...{ language, findings, tried }}
              find={(feature, finding) => change({ findings: { ...findings, [feature]: finding } })}
            />
          </Stack>
        </Card>
        <Card title={t.questionsTitle}>
          <Stack gap={6}>
            <p className="text-muted">{t.questionsLead}</p>
            <QuestionList
              {...{ language, questions, answers, tried }}
              give={(question, answer) => change({ answers: { ...answers, [question]: answer } })}
            />
          </Stack>
        </Card>
        <TextArea
          name="case-note"
          label={cases.note}
          hint={cases.noteHint}
          optionalText={why === 'other' ? undefined : FIELD_TEXTS[language].optional}
          rows={3}
          maxLength={500}
          value={note}
          onChange={({ target }) => change({ note: target.value })}
          error={tried && noteMissing ? { word: cases.fault, text: cases.noteFirst } : null}
        />
        <div>
          <Button variant="quiet" onClick={close}>
            {cases.cancel}
          </Button>
        </div>
      </Stack>
      <StepActions
        step="face"
        primary={
          <Button pending={pending === 'ask-witness'} pendingText={t.sending} onClick={ask}>
            {t.send}
          </Button>
        }
      />
    </>
  );
}
