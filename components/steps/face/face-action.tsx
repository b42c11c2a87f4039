'use client';
import { Camera, ScanFace } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Language } from '@/lib/domain/values/language';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { CameraState } from '../../camera/camera-source';
import type { ChallengeStage } from './challenge/film-challenge';
import type { Sending } from './use-capture';

type FaceActionProps = {
  camera: CameraState;
  movement: ChallengeStage;
  sending: Sending;
  armed: boolean;
  language: Language;
  sendAgain: () => void;
  switchOn: () => void;
  shoot: () => void;
  arm: () => void;
  stop: () => void;
};

/** The one next action of the face step, wherever it stands. */
export function FaceAction(props: FaceActionProps) {
  const { camera, movement, sending, armed, language } = props;
  const t = FACE_TEXTS[language];
  const moves = CHALLENGE_TEXTS[language];
  const icon = <Camera aria-hidden className="size-5 shrink-0" />;
  if (sending === 'not-sent') return <Button onClick={props.sendAgain}>{t.sendAgain}</Button>;
  if (camera.kind !== 'on')
    return (
      <Button
        icon={icon}
        pending={camera.kind === 'starting'}
        pendingText={t.starting}
        onClick={props.switchOn}
      >
        {camera.kind === 'fault' ? t.retryCamera : t.cameraOn}
      </Button>
    );
  if (movement.kind === 'moving')
    return (
      <Button variant="secondary" onClick={props.stop}>
        {moves.stop}
      </Button>
    );
  if (movement.kind === 'drawing' || movement.kind === 'sending')
    return (
      <Button
        icon={icon}
        pending
        pendingText={movement.kind === 'sending' ? moves.sendingFrames(movement.left) : moves.soon}
      >
        {t.start}
      </Button>
    );
  if (armed || sending === 'sending')
    return (
      <Button icon={icon} pending={sending === 'sending'} pendingText={t.sending} onClick={props.shoot}>
        {t.shutter}
      </Button>
    );
  return (
    <Button icon={<ScanFace aria-hidden className="size-5 shrink-0" />} onClick={props.arm}>
      {t.start}
    </Button>
  );
}
