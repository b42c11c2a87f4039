'use client';
import { Frown, Laugh, Meh, Smile } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Notice } from '@/components/ui/notice';
import { ReadAloud } from '@/components/ui/read-aloud';
import { Stack } from '@/components/ui/stack';
import {
  SURVEY_QUESTIONS,
  SURVEY_SCALE,
  type SurveyAnswers,
  type SurveyQuestion,
  type SurveyScore,
} from '@/lib/domain/sessions/survey';
import type { Language } from '@/lib/domain/values/language';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { SURVEY_TEXTS } from '@/lib/messages/survey';
import { useSession } from '../../shell/session-context';
import { useDraft } from '../../shell/use-draft';

const FACES = { 1: Frown, 2: Meh, 3: Smile, 4: Laugh } as const;

type Chosen = Record<SurveyQuestion, SurveyScore | null>;
const NOTHING: Chosen = { procedure: null, time: null, conduct: null };

const isWhole = (chosen: Chosen): chosen is SurveyAnswers & Chosen =>
  SURVEY_QUESTIONS.every((question) => chosen[question] !== null);

/** How the visit was, in three answers with faces; said once, by the participant, and only if he likes. */
export default function SurveyCard({ language }: { language: Language }) {
  const { view, send, pending, problem } = useSession();
  const t = SURVEY_TEXTS[language];
  const shared = PARTICIPANT_TEXTS[language];
  const { values, change } = useDraft('answer-survey', NOTHING);
  const [tried, setTried] = useState(false);
  if (view.state.surveyAnswered)
    return (
      <Notice tone="good" word={t.title} live="polite">
        {t.thanks}
      </Notice>
    );
  const answer = async () => {
    setTried(true);
    if (isWhole(values)) await send('answer-survey', values);
    else
      document
        .getElementById(`survey-${SURVEY_QUESTIONS.find((question) => values[question] === null)}-4`)
        ?.focus();
  };
  const spoken = [t.title, t.lead, ...SURVEY_QUESTIONS.map((question) => t.asks[question].ask)].join(' ');
  return (
    <Card title={t.title}>
      <Stack gap={6}>
        <p>{t.lead}</p>
        <ReadAloud text={spoken} lang={language === 'id' ? 'id-ID' : 'en-US'} texts={shared.read} />
        {SURVEY_QUESTIONS.map((question) => (
          <ChoiceCards
            key={question}
            name={`survey-${question}`}
            label={t.asks[question].ask}
            columns={2}
            value={values[question] === null ? null : `${values[question]}`}
            onChange={({ target }) => change({ [question]: Number(target.value) as SurveyScore })}
            choices={[...SURVEY_SCALE].reverse().map((score) => {
              const Face = FACES[score];
              return {
                value: `${score}`,
                label: t.asks[question].scale[score],
                icon: <Face aria-hidden />,
              };
            })}
            error={tried && values[question] === null ? { word: shared.fault, text: t.missing } : null}
          />
        ))}
        {problem ? (
          <Notice tone="attention" word={shared.fault} live="assertive">
            {shared.trouble}
          </Notice>
        ) : null}
        <Button pending={pending === 'answer-survey'} pendingText={t.sending} onClick={answer}>
          {t.send}
        </Button>
      </Stack>
    </Card>
  );
}
