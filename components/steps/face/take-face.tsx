'use client';
import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import type { WithoutChallenge } from '@/lib/domain/sessions/challenge';
import { subjectOf } from '@/lib/domain/sessions/subject';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { useCamera } from '../../camera/use-camera';
import { CameraTools } from './camera-tools';
import { ChallengeCue } from './challenge/challenge-cue';
import { ChallengeOutcome } from './challenge/challenge-outcome';
import { useChallenge } from './challenge/use-challenge';
import { WithoutMovements } from './challenge/without-movements';
import { DemoCamera } from './demo-camera';
import { FaceAction } from './face-action';
import { FaceStage } from './face-stage';
import { useCapture } from './use-capture';
import { useHints } from './use-hints';
import { useShutter } from './use-shutter';

/** The camera in the page: hints while one looks, a tap to begin, then the picture takes itself. */
export function TakeFace() {
  const { me, view, language } = useSession();
  const t = FACE_TEXTS[language];
  const moves = CHALLENGE_TEXTS[language];
  const attention = SESSION_TEXTS[language].attention;
  const { state, facing, start, use } = useCamera();
  const { sending, capture, again, forget } = useCapture();
  const video = useRef<HTMLVideoElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const source = state.kind === 'on' ? state.source : null;
  const mirrored = source?.kind === 'device' && facing === 'user';
  const frame = useCallback(
    () => (source?.kind === 'demo' ? source.performer.canvas : source ? video.current : null),
    [source],
  );
  const { stage: movement, run, stop: stopMovements, broken } = useChallenge(frame);
  // Where movements are only offered, they are asked for by a button of their own.
  const moving = useRef(me.faceChallenge === 'required');
  const without = useRef<WithoutChallenge | null>(null);
  const taken = useCallback(
    async (picture: Blob) => {
      const why = without.current;
      without.current = null;
      if (why) return capture(picture, { without: why });
      if (!moving.current) return capture(picture);
      const challengeId = await run();
      if (challengeId) await capture(picture, { challengeId });
    },
    [capture, run],
  );
  const busy = movement.kind === 'drawing' || movement.kind === 'moving' || movement.kind === 'sending';
  const hint = useHints(frame, source !== null && sending === 'idle' && !busy);
  const { armed, setArmed, shoot } = useShutter({ frame, hint, taken });
  const cue = movement.kind === 'moving' ? movement.cue : 'straight';
  useEffect(() => {
    if (source?.kind === 'demo') source.performer.follow(cue);
  }, [source, cue]);
  const filming = movement.kind === 'moving';
  useEffect(() => {
    if (filming && !source) broken('camera');
  }, [filming, source, broken]);
  // The camera begins by itself where it was allowed before; else the browser asks here, at the right moment.
  useEffect(() => void start('user'), [start]);
  const arm = () => {
    setArmed(true);
    void stage.current?.scrollIntoView({ block: 'start' });
  };
  const rests = source && !busy;
  return (
    <>
      <Stack>
        <FaceStage
          {...{ camera: state, mirrored, hint, armed, language, stage, video }}
          sending={sending === 'sending'}
          moving={filming}
        />
        {filming ? <ChallengeCue stage={movement} mirrored={mirrored} language={language} /> : null}
        <ChallengeOutcome stage={movement} language={language} />
        {source?.kind === 'demo' ? <p className="font-semibold">{t.demoPicture(source.name)}</p> : null}
        {state.kind === 'fault' ? (
          <Notice tone="attention" word={attention} title={t.cameraFaults[state.fault].title} live="polite">
            {t.cameraFaults[state.fault].next}
          </Notice>
        ) : null}
        {sending === 'not-sent' ? (
          <Notice tone="attention" word={t.notSent} live="assertive">
            {t.notSentNext}
          </Notice>
        ) : null}
        {rests && me.faceChallenge === 'required' ? (
          <WithoutMovements
            language={language}
            take={(why) => {
              without.current = why;
              void shoot();
            }}
          />
        ) : null}
        {rests && !armed && me.faceChallenge === 'offered' ? (
          <div>
            <Button
              variant="secondary"
              onClick={() => {
                moving.current = true;
                arm();
              }}
            >
              {moves.withMovements}
            </Button>
          </div>
        ) : null}
        {rests ? (
          <CameraTools
            {...{ source, facing, armed, sending, language, shoot, forget, start }}
            disarm={() => setArmed(false)}
          />
        ) : null}
        {me.demo ? (
          <DemoCamera
            sandboxUrl={me.demo.sandboxUrl}
            nik={subjectOf(view.state)?.nik ?? null}
            language={language}
            open={state.kind === 'fault'}
            use={use}
          />
        ) : null}
      </Stack>
      <StepActions
        step="face"
        primary={
          <FaceAction
            {...{ camera: state, movement, sending, armed, language, shoot, arm }}
            sendAgain={again}
            stop={stopMovements}
            switchOn={() => start(facing)}
          />
        }
        note={rests && !armed ? t.startNote : undefined}
      />
    </>
  );
}
