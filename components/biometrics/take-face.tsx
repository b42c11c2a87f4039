'use client';
import { Camera, ScanFace, SwitchCamera } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/components/session/shell/session-context';
import { StepActions } from '@/components/session/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { Stack } from '@/components/ui/stack';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { CameraView } from './camera-view';
import { DemoCamera } from './demo-camera';
import { HintLine } from './hint-line';
import { takePicture } from './take-picture';
import { useCamera } from './use-camera';
import { useCapture } from './use-capture';
import { useHints } from './use-hints';

/** Good frames in a row before the shutter goes by itself. */
const STEADY = 2;

/** The camera in the page: hints while one looks, a tap to begin, then the picture takes itself. */
export function TakeFace() {
  const { me, view, language } = useSession();
  const t = FACE_TEXTS[language];
  const { state, facing, start, use } = useCamera();
  const { sending, capture, again, forget } = useCapture();
  const [armed, setArmed] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const source = state.kind === 'on' ? state.source : null;
  const frame = useCallback(
    () => (source?.kind === 'demo' ? source.picture : source ? video.current : null),
    [source],
  );
  const hint = useHints(frame, source !== null && sending === 'idle');
  const shoot = useCallback(async () => {
    const seen = frame();
    const picture = seen ? await takePicture(seen, { quality: 0.92 }) : null;
    if (!picture) return;
    setArmed(false);
    await capture(picture);
  }, [frame, capture]);
  const steady = armed && hint.kind === 'good' && hint.inARow >= STEADY;
  useEffect(() => {
    if (steady) void shoot();
  }, [steady, shoot]);
  // The camera begins by itself where it was allowed before; else the browser asks here, at the right moment.
  useEffect(() => void start('user'), [start]);

  const primary = () => {
    if (sending === 'not-sent') return <Button onClick={again}>{t.sendAgain}</Button>;
    if (!source)
      return (
        <Button
          icon={<Camera aria-hidden className="size-5" />}
          pending={state.kind === 'starting'}
          pendingText={t.starting}
          onClick={() => start(facing)}
        >
          {state.kind === 'fault' ? t.retryCamera : t.cameraOn}
        </Button>
      );
    if (armed || sending === 'sending')
      return (
        <Button
          icon={<Camera aria-hidden className="size-5" />}
          pending={sending === 'sending'}
          pendingText={t.sending}
          onClick={shoot}
        >
          {t.shutter}
        </Button>
      );
    return (
      <Button icon={<ScanFace aria-hidden className="size-5" />} onClick={() => setArmed(true)}>
        {t.start}
      </Button>
    );
  };
  return (
    <>
      <Stack>
        {source ? (
          <>
            <CameraView
              source={source}
              mirrored={source.kind === 'device' && facing === 'user'}
              label={source.kind === 'demo' ? t.demoPicture(source.name) : t.picture}
              video={video}
              good={hint.kind === 'good'}
            />
            {source.kind === 'demo' ? <p className="font-semibold">{t.demoPicture(source.name)}</p> : null}
            {sending === 'idle' ? <HintLine hint={hint} armed={armed} language={language} /> : null}
          </>
        ) : null}
        {state.kind === 'fault' ? (
          <Notice
            tone="attention"
            word={SESSION_TEXTS[language].attention}
            title={t.cameraFaults[state.fault].title}
            live="polite"
          >
            {t.cameraFaults[state.fault].next}
          </Notice>
        ) : null}
        {sending === 'sending' ? <ProgressLine label={t.sending} /> : null}
        {sending === 'not-sent' ? (
          <Notice tone="attention" word={t.notSent} live="assertive">
            {t.notSentNext}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {source && !armed && sending === 'idle' ? (
            <Button variant="secondary" icon={<Camera aria-hidden className="size-5" />} onClick={shoot}>
              {t.shutter}
            </Button>
          ) : null}
          {armed ? (
            <Button variant="quiet" onClick={() => setArmed(false)}>
              {t.cancelShot}
            </Button>
          ) : null}
          {sending === 'not-sent' ? (
            <Button variant="quiet" onClick={forget}>
              {t.again}
            </Button>
          ) : null}
          {source ? (
            <Button
              variant="quiet"
              icon={<SwitchCamera aria-hidden className="size-5" />}
              onClick={() =>
                start(source.kind === 'demo' || facing === 'environment' ? 'user' : 'environment')
              }
            >
              {source.kind === 'demo' ? t.realCamera : t.switchCamera}
            </Button>
          ) : null}
        </div>
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
