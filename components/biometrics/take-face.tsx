'use client';
import { Camera, ScanFace } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '@/components/session/shell/session-context';
import { StepActions } from '@/components/session/shell/step-actions';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { WithoutChallenge } from '@/lib/sessions/challenge';
import { CameraTools } from './camera-tools';
import { CameraView } from './camera-view';
import { ChallengeCue } from './challenge/challenge-cue';
import { useChallenge } from './challenge/use-challenge';
import { WithoutMovements } from './challenge/without-movements';
import { DemoCamera } from './demo-camera';
import { HintLine } from './hint-line';
import { useCamera } from './use-camera';
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
  const frame = useCallback(
    () => (source?.kind === 'demo' ? source.performer.canvas : source ? video.current : null),
    [source],
  );
  const { stage: movement, run, stop: stopMovements } = useChallenge(frame);
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
  const still = movement.kind === 'idle' || movement.kind === 'lost';
  const hint = useHints(frame, source !== null && sending === 'idle' && still);
  const { armed, setArmed, shoot } = useShutter({ frame, hint, taken });
  const cue = movement.kind === 'moving' ? movement.cue : 'straight';
  useEffect(() => {
    if (source?.kind === 'demo') source.performer.follow(cue);
  }, [source, cue]);
  // The camera begins by itself where it was allowed before; else the browser asks here, at the right moment.
  useEffect(() => void start('user'), [start]);
  const arm = () => {
    setArmed(true);
    void stage.current?.scrollIntoView({ block: 'start' });
  };

  const camera = <Camera aria-hidden className="size-5 shrink-0" />;
  const primary = () => {
    if (sending === 'not-sent') return <Button onClick={again}>{t.sendAgain}</Button>;
    if (!source)
      return (
        <Button
          icon={camera}
          pending={state.kind === 'starting'}
          pendingText={t.starting}
          onClick={() => start(facing)}
        >
          {state.kind === 'fault' ? t.retryCamera : t.cameraOn}
        </Button>
      );
    if (!still)
      return (
        <Button
          icon={camera}
          pending
          pendingText={movement.kind === 'sending' ? moves.sendingFrames(movement.left) : moves.soon}
        >
          {t.start}
        </Button>
      );
    if (armed || sending === 'sending')
      return (
        <Button icon={camera} pending={sending === 'sending'} pendingText={t.sending} onClick={shoot}>
          {t.shutter}
        </Button>
      );
    return (
      <Button icon={<ScanFace aria-hidden className="size-5 shrink-0" />} onClick={arm}>
        {t.start}
      </Button>
    );
  };
  return (
    <>
      <Stack>
        <div
          ref={stage}
          className={cx(
            'relative mx-auto aspect-3/4 max-h-[40dvh] min-h-72 w-full max-w-lg overflow-hidden rounded-card bg-ink md:aspect-4/3 md:max-h-[56dvh]',
            // Without a camera the room belongs to what helps.
            state.kind === 'fault' && 'hidden',
          )}
        >
          {source ? (
            <>
              <CameraView
                source={source}
                mirrored={source.kind === 'device' && facing === 'user'}
                label={source.kind === 'demo' ? t.demoPicture(source.name) : t.picture}
                video={video}
                good={hint.kind === 'good'}
              />
              <HintLine hint={hint} armed={armed} sending={sending === 'sending'} language={language} />
            </>
          ) : (
            <p className="absolute inset-0 flex items-center justify-center p-4 text-center text-white">
              {state.kind === 'starting' ? t.starting : t.cameraOff}
            </p>
          )}
        </div>
        {movement.kind === 'moving' ? (
          <ChallengeCue
            stage={movement}
            mirrored={source?.kind === 'device' && facing === 'user'}
            language={language}
          />
        ) : null}
        {movement.kind === 'lost' ? (
          <Notice tone="attention" word={attention} title={moves.lost} live="assertive">
            {moves.lostNext}
          </Notice>
        ) : null}
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
        {source && !still ? (
          <div>
            <Button variant="secondary" onClick={stopMovements}>
              {moves.stop}
            </Button>
          </div>
        ) : null}
        {source && still && me.faceChallenge === 'required' ? (
          <WithoutMovements
            language={language}
            take={(why) => {
              without.current = why;
              void shoot();
            }}
          />
        ) : null}
        {source && still && !armed && me.faceChallenge === 'offered' ? (
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
        {source && still ? (
          <CameraTools
            {...{ source, facing, armed, sending, language, shoot, forget, start }}
            disarm={() => setArmed(false)}
          />
        ) : null}
        {me.demo ? (
          <DemoCamera
            sandboxUrl={me.demo.sandboxUrl}
            nik={view.state.person?.nik ?? null}
            language={language}
            open={state.kind === 'fault'}
            use={use}
          />
        ) : null}
      </Stack>
      <StepActions step="face" primary={primary()} note={source && !armed ? t.startNote : undefined} />
    </>
  );
}
