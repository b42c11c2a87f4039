'use client';
import { CalendarClock } from 'lucide-react';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { Stack } from '@/components/ui/stack';
import { nextRung } from '@/lib/domain/sessions/ladder';
import { openCase } from '@/lib/domain/sessions/steps';
import { dateInWords } from '@/lib/domain/values/calendar';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import { HeardSentence, LadderOffer } from './ladder-offer';

type FaceWaitingProps = { witness: () => void; callBack: () => void };

/** Somebody else is at work: the machine, a gateway that is silent, or a supervisor. There is a way past each. */
export function FaceWaiting({ witness, callBack }: FaceWaitingProps) {
  const { view, language } = useSession();
  const t = FACE_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const cases = CASE_TEXTS[language];
  const { state } = view;
  const pending = state.face.attempts.find(({ band }) => band === null);
  const silent = pending ? state.waitedFor[pending.captureId] : undefined;
  const supervisor = openCase(state, 'face') !== undefined;
  const offer = nextRung(state);
  const booked = state.callBack;
  return (
    <>
      <Stack>
        {supervisor ? (
          <Notice tone="waiting" word={cases.waiting} live="polite">
            {cases.waitingNext}
          </Notice>
        ) : (
          <ProgressLine label={t.checking} note={t.checkingNote} />
        )}
        {silent && !supervisor ? (
          <Notice tone="waiting" word={shell.waitingWord} live="polite">
            {t.waited[silent]}
          </Notice>
        ) : null}
        {booked ? (
          <Notice tone="good" word={CALL_BACK_TEXTS[language].bookedTitle}>
            {CALL_BACK_TEXTS[language].booked(dateInWords(booked.day, language), booked.from, booked.until)}
          </Notice>
        ) : null}
        {offer && supervisor ? <HeardSentence offer={offer} /> : null}
        {offer && !supervisor ? <LadderOffer offer={offer} /> : null}
        {supervisor ? (
          <div>
            <Button
              variant="secondary"
              icon={<CalendarClock aria-hidden className="size-5 shrink-0" />}
              onClick={callBack}
            >
              {booked ? CALL_BACK_TEXTS[language].change : WITNESS_TEXTS[language].noneHere}
            </Button>
          </div>
        ) : null}
        {silent && !supervisor ? (
          <div>
            <Button variant="secondary" onClick={witness}>
              {LADDER_TEXTS[language].openWitness}
            </Button>
          </div>
        ) : null}
      </Stack>
      <StepActions
        step="face"
        primary={
          <Button pending pendingText={supervisor ? cases.waiting : t.checking}>
            {shell.next}
          </Button>
        }
      />
    </>
  );
}
