import { type AnswerOutcome, FEATURES, type FeatureFinding, WAGE_BANDS } from '@/lib/domain/sessions/witness';
import { dateInWords } from '@/lib/domain/values/calendar';
import { clockAt } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { REVIEWS } from '@/lib/messages/reviews';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import type { FaceHistory as History } from '@/lib/server/reviews/open-case';
import type { Staff } from '@/lib/server/staff/current-staff';
import { Card } from '../ui/card';
import { StatusPill } from '../ui/status-pill';
import { SummaryList } from '../ui/summary-list';
import type { Tone } from '../ui/tone';

const FINDING_TONES = {
  same: 'good',
  different: 'stopped',
  'cannot-tell': 'neutral',
} as const satisfies Record<FeatureFinding, Tone | 'neutral'>;
const OUTCOME_TONES = {
  right: 'good',
  near: 'waiting',
  wrong: 'stopped',
  'not-known': 'neutral',
  'not-on-record': 'neutral',
} as const satisfies Record<AnswerOutcome, Tone | 'neutral'>;

type Part = { history: History; language: Language };

/** An answer as it was given; a wage band in its words. */
const answerInWords = (answer: string | null, language: Language): string => {
  const t = WITNESS_TEXTS[language];
  const band = WAGE_BANDS.find(({ key }) => key === answer);
  return band ? t.wages[band.key] : (answer ?? t.notKnown);
};

function Compared({ history, language }: Part) {
  const t = WITNESS_TEXTS[language];
  const { compared } = history;
  if (!compared) return null;
  return (
    <>
      <Card title={t.compared}>
        <SummaryList
          items={FEATURES.map((feature) => ({
            key: feature,
            term: t.features[feature],
            value: (
              <StatusPill tone={FINDING_TONES[compared.features[feature]]}>
                {t.findings[compared.features[feature]]}
              </StatusPill>
            ),
          }))}
        />
      </Card>
      <Card title={t.answered}>
        <SummaryList
          items={compared.outcomes.map(({ question, outcome }) => ({
            key: question,
            term: t.questions[question],
            value: <StatusPill tone={OUTCOME_TONES[outcome]}>{t.outcomes[outcome]}</StatusPill>,
            remark: (
              <span className="text-muted">
                {answerInWords(
                  compared.answers.find((one) => one.question === question)?.answer ?? null,
                  language,
                )}
              </span>
            ),
          }))}
        />
      </Card>
    </>
  );
}

type FaceHistoryProps = Part & { zone: Staff['timeZone'] };

/** What people did beside the machine, before anybody decides: ways tried, the officer's word, the comparison. */
export function FaceHistory({ history, language, zone }: FaceHistoryProps) {
  const t = WITNESS_TEXTS[language];
  const ladder = LADDER_TEXTS[language];
  const { rungs, attested, callBack } = history;
  return (
    <section aria-labelledby="tried" className="flex flex-col gap-4">
      <h2 id="tried" className="text-lg">
        {t.rungs}
      </h2>
      {rungs.length === 0 ? <p>{REVIEWS[language].one.noAttempts}</p> : null}
      <ol className="flex list-decimal flex-col gap-1 pl-6">
        {rungs.map(({ rung, because, at }) => (
          <li key={at}>
            <span className="font-semibold">{ladder.rungs[rung].title}</span>
            {' · '}
            <span className="text-muted tabular-nums">{clockAt(at, zone, language)}</span>
            <p className="text-muted">{ladder.because[because].why}</p>
          </li>
        ))}
      </ol>
      {attested ? (
        <Card title={t.attested}>
          <p className="font-semibold">{t.attestedWith[attested.compared]}</p>
          <p>{t.attestedAt(clockAt(attested.at, zone, language))}</p>
        </Card>
      ) : null}
      <Compared history={history} language={language} />
      {callBack ? (
        <p className="font-semibold">
          {t.callBack(dateInWords(callBack.day, language), callBack.from, callBack.until)}
        </p>
      ) : null}
    </section>
  );
}
