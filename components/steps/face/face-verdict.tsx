'use client';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import type { Offer } from '@/lib/domain/sessions/face-fallbacks';
import { areAttemptsSpent, faceRecordOf } from '@/lib/domain/sessions/face-record';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { LadderOffer } from './ladder-offer';
import { sentencesOf } from './sentences';
import { useSecondsUntil } from './use-seconds-until';

/** What was seen in the last picture, why, and whether it counts. */
function LastAttempt() {
  const { view, language } = useSession();
  const t = FACE_TEXTS[language];
  const last = view.state.face.attempts.at(-1);
  if (!last?.band || last.band === 'match') return null;
  const { failuresLeft, mostFailures } = faceRecordOf(view.state);
  return (
    <Notice tone="attention" word={t.verdicts[last.band]} live="polite">
      {sentencesOf(last, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="mt-2 font-semibold">
        {last.cause === 'participant' ? t.counts : last.cause ? t.causes[last.cause] : null}{' '}
        {t.left(failuresLeft, mostFailures)}
      </p>
    </Notice>
  );
}

type FaceVerdictProps = { offer: Offer; again: () => void; witness: () => void };

/** Not yet: what was seen, and the one way on that the ladder offers, others beside it. */
export function FaceVerdict({ offer, again, witness }: FaceVerdictProps) {
  const { view, language, send, pending } = useSession();
  const t = FACE_TEXTS[language];
  const ladder = LADDER_TEXTS[language];
  const { state } = view;
  const mayTry = !areAttemptsSpent(state);
  const seconds = useSecondsUntil(state.face.standing?.notBefore ?? null);
  const rejected = state.cases.filter(({ kind }) => kind === 'face').at(-1)?.decision === 'reject';
  const byWitness = offer.rung === 'witness' || !mayTry;
  const witnessButton = (variant: 'primary' | 'secondary') => (
    <Button variant={variant} onClick={witness}>
      {ladder.openWitness}
    </Button>
  );
  const againButton = (variant: 'primary' | 'secondary') => (
    <Button variant={variant} pending={seconds > 0} pendingText={ladder.pause(seconds)} onClick={again}>
      {offer.rung === 'other-device' ? ladder.tryHere : t.again}
    </Button>
  );
  return (
    <>
      <Stack>
        {rejected ? (
          <Notice tone="stopped" word={SESSION_TEXTS[language].stopped} title={t.rejected} live="polite">
            {t.rejectedNext}
          </Notice>
        ) : null}
        <LastAttempt />
        <LadderOffer offer={offer} />
        <div className="flex flex-wrap gap-3">
          {byWitness ? (mayTry ? againButton('secondary') : null) : witnessButton('secondary')}
          {rejected ? (
            <Button
              variant={mayTry ? 'quiet' : 'danger'}
              pending={pending === 'end-session'}
              onClick={() => send('end-session', { why: 'identity-not-confirmed' })}
            >
              {t.end}
            </Button>
          ) : null}
        </div>
      </Stack>
      <StepActions step="face" primary={byWitness ? witnessButton('primary') : againButton('primary')} />
    </>
  );
}
