'use client';
import { type ReactNode, useState } from 'react';
import { AskSupervisor } from '@/components/session/cases/ask-supervisor';
import { useSession } from '@/components/session/shell/session-context';
import { StepActions } from '@/components/session/shell/step-actions';
import { StepFrame } from '@/components/session/shell/step-frame';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { areAttemptsSpent } from '@/lib/sessions/decide/face';
import { isFacePending, openCase } from '@/lib/sessions/steps';
import { FaceVerdict } from './face-verdict';
import { FaceWaiting } from './face-waiting';
import { TakeFace } from './take-face';

/** The participant's face: taken, judged by the server, or decided by a supervisor. */
export default function FaceStep() {
  const { view, language, go } = useSession();
  const t = FACE_TEXTS[language];
  const { state } = view;
  const [asking, setAsking] = useState(false);
  const [again, setAgain] = useState<number | null>(null);
  const tried = state.face.attempts.length;
  const frame = (children: ReactNode) => (
    <StepFrame step="face" title={t.title} lead={t.lead}>
      {children}
    </StepFrame>
  );
  if (state.face.verifiedBy)
    return frame(
      <>
        <Notice tone="good" word={t.matchTitle} live="polite">
          {state.face.verifiedBy === 'match' ? t.match : t.bySupervisor}
        </Notice>
        <StepActions
          step="face"
          primary={<Button onClick={() => go()}>{SESSION_TEXTS[language].next}</Button>}
        />
      </>,
    );
  if (isFacePending(state) || openCase(state, 'face')) return frame(<FaceWaiting />);
  if (asking) return frame(<AskSupervisor kind="face" close={() => setAsking(false)} />);
  if (tried > 0 && again !== tried)
    return frame(
      <FaceVerdict
        again={areAttemptsSpent(state) ? null : () => setAgain(tried)}
        ask={() => setAsking(true)}
      />,
    );
  return frame(<TakeFace />);
}
