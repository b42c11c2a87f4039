'use client';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { StepFrame } from '@/components/shell/step-frame';
import { PapersAhead } from '@/components/steps/documents/papers-ahead';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { areAttemptsSpent } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import { isFacePending, openCase } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { ATTEST_TEXTS } from '@/lib/messages/witness';
import { FaceVerdict } from './face-verdict';
import { FaceWaiting } from './face-waiting';
import { OtherWays } from './other-ways';
import { TakeFace } from './take-face';

const WitnessForm = lazy(() => import('@/components/steps/face-case/witness-form'));
const CallBackForm = lazy(() => import('@/components/steps/face-case/call-back-form'));
const AttestFace = lazy(() => import('./attest/attest-face'));

/** The participant's face: taken, judged by the server, attested by the officer, or decided by a supervisor. */
export default function FaceStep() {
  const { view, language, go, online } = useSession();
  const t = FACE_TEXTS[language];
  const { state } = view;
  const { attempts, troubles, verifiedBy } = state.face;
  const [beside, setBeside] = useState<'witness' | 'call-back' | null>(null);
  const [again, setAgain] = useState<number | null>(null);
  const tried = attempts.length + troubles.length;
  const frame = (children: ReactNode) => (
    <StepFrame step="face" title={t.title} lead={t.lead}>
      <Suspense>{children}</Suspense>
    </StepFrame>
  );
  if (verifiedBy) {
    const says = {
      match: t.match,
      supervisor: t.bySupervisor,
      attestation: ATTEST_TEXTS[language].settled,
    }[verifiedBy];
    return frame(
      <>
        <Notice tone="good" word={t.matchTitle} live="polite">
          {says}
        </Notice>
        <StepActions
          step="face"
          primary={<Button onClick={() => go()}>{SESSION_TEXTS[language].next}</Button>}
        />
      </>,
    );
  }
  const close = () => setBeside(null);
  const witness = () => setBeside('witness');
  const asked = openCase(state, 'face') !== undefined;
  if (asked && beside === 'call-back') return frame(<CallBackForm close={close} />);
  if (!asked && beside === 'witness') return frame(<WitnessForm close={close} />);
  if (isFacePending(state) || asked)
    return frame(<FaceWaiting witness={witness} callBack={() => setBeside('call-back')} />);
  const offer = nextRung(state);
  if (offer?.rung === 'attestation' && again !== tried)
    return frame(<AttestFace offer={offer} again={() => setAgain(tried)} witness={witness} />);
  if (offer && (again !== tried || areAttemptsSpent(state)))
    return frame(<FaceVerdict offer={offer} again={() => setAgain(tried)} witness={witness} />);
  return frame(
    <>
      {online ? null : <PapersAhead />}
      <TakeFace />
      <OtherWays witness={witness} />
    </>,
  );
}
