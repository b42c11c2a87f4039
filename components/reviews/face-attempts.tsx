import {
  CHALLENGE_PREFIX,
  DEMO_REASON,
  OF_RECORD_REASON,
  REPLAYED_REASON,
  WITHOUT_REASON,
} from '@/lib/domain/sessions/challenge';
import { CONTRADICTION } from '@/lib/domain/sessions/face-fallbacks';
import { clockAt } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { CHALLENGE_MESSAGES } from '@/lib/messages/faces/challenge-messages';
import { QUALITY_MESSAGES } from '@/lib/messages/faces/quality-messages';
import { REVIEWS } from '@/lib/messages/reviews';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import type { OpenedCase } from '@/lib/server/reviews/open-case';
import type { Staff } from '@/lib/server/staff/current-staff';
import { Card } from '../ui/card';
import { SummaryList } from '../ui/summary-list';
import { CapturePicture } from './capture-picture';
import { score } from './score';

/** What was the matter with a picture or with the registry's answer, in words. */
export const reasonInWords = (reason: string, language: Language): string => {
  const quality = QUALITY_MESSAGES[reason as keyof typeof QUALITY_MESSAGES];
  if (quality) return quality[language].what;
  if (reason === OF_RECORD_REASON) return FACE_TEXTS[language].ofRecord;
  if (reason === DEMO_REASON) return CHALLENGE_TEXTS[language].demoWithout;
  if (reason === WITHOUT_REASON) return CHALLENGE_TEXTS[language].withoutDecides;
  if (reason.startsWith(CHALLENGE_PREFIX)) {
    const movement = reason.slice(CHALLENGE_PREFIX.length) as keyof typeof CHALLENGE_MESSAGES;
    return CHALLENGE_MESSAGES[movement]?.[language].what ?? reason;
  }
  if (reason === CONTRADICTION) return FACE_TEXTS[language].contradiction;
  if (reason === REPLAYED_REASON) return FACE_TEXTS[language].replayed;
  const registry: Readonly<Record<string, string>> = FACE_TEXTS[language].registryReasons;
  return registry[reason] ?? reason;
};

type FaceAttemptsProps = { opened: OpenedCase; language: Language; zone: Staff['timeZone'] };

/** Every try of the face step with its scores; pictures only while the case waits and only on request. */
export function FaceAttempts({ opened, language, zone }: FaceAttemptsProps) {
  const texts = REVIEWS[language].one;
  const { line, attempts, bands } = opened;
  const open = line.mayDecide && line.decision === null && line.closedAt === null;
  return (
    <section aria-labelledby="attempts" className="flex flex-col gap-4">
      <h2 id="attempts" className="text-lg">
        {texts.attempts}
      </h2>
      <p className="text-muted">
        {texts.thresholds(score(bands.match, language), score(bands.undecided, language))}
      </p>
      {attempts.length === 0 ? <p>{texts.noAttempts}</p> : null}
      {attempts.map((attempt, index) => (
        <Card
          key={attempt.captureId}
          title={texts.attempt(index + 1)}
          aside={<span className="text-muted tabular-nums">{clockAt(attempt.at, zone, language)}</span>}
        >
          <div className="flex flex-col gap-4">
            <SummaryList
              items={[
                {
                  key: 'band',
                  term: texts.band,
                  value: texts.bands[attempt.band],
                  remark:
                    attempt.reasons.length > 0 ? (
                      <span className="text-muted">
                        {attempt.reasons.map((reason) => reasonInWords(reason, language)).join(' ')}
                      </span>
                    ) : undefined,
                },
                ...(attempt.cause
                  ? [{ key: 'cause', term: texts.cause, value: texts.causes[attempt.cause] }]
                  : []),
                {
                  key: 'registry',
                  term: texts.registryScore,
                  value: score(attempt.registrySimilarity, language) || texts.noScore,
                },
                {
                  key: 'template',
                  term: texts.templateScore,
                  value: score(attempt.templateSimilarity, language) || texts.noScore,
                },
                {
                  key: 'liveness',
                  term: texts.liveness,
                  value: score(attempt.livenessRisk, language) || texts.noScore,
                  remark: <span className="text-muted">{WITNESS_TEXTS[language].signal}</span>,
                },
              ]}
            />
            {open ? (
              <CapturePicture
                sessionId={line.sessionId}
                captureId={attempt.captureId}
                number={index + 1}
                language={language}
              />
            ) : null}
          </div>
        </Card>
      ))}
    </section>
  );
}
