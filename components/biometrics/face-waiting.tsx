'use client';
import { useSession } from '@/components/session/shell/session-context';
import { StepActions } from '@/components/session/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { Stack } from '@/components/ui/stack';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { openCase } from '@/lib/sessions/steps';

/** Somebody else is at work: the machine, a gateway that is silent, or a supervisor. */
export function FaceWaiting() {
  const { view, language } = useSession();
  const t = FACE_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const cases = CASE_TEXTS[language];
  const { state } = view;
  const pending = state.face.attempts.find(({ band }) => band === null);
  const silent = pending ? state.waitedFor[pending.captureId] : undefined;
  const supervisor = openCase(state, 'face') !== undefined;
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
        {silent ? (
          <Notice tone="waiting" word={shell.waitingWord} live="polite">
            {t.waited[silent]}
          </Notice>
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
