'use client';
import type { RefObject } from 'react';
import { cx } from '@/components/ui/cx';
import type { Language } from '@/lib/domain/values/language';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { CameraState } from '../../camera/camera-source';
import { CameraView } from './camera-view';
import type { Hint } from './hint';
import { HintLine } from './hint-line';

type FaceStageProps = {
  camera: CameraState;
  mirrored: boolean;
  hint: Hint;
  armed: boolean;
  sending: boolean;
  /** While movements are asked for, the cue alone speaks. */
  moving: boolean;
  language: Language;
  stage: RefObject<HTMLDivElement | null>;
  video: RefObject<HTMLVideoElement | null>;
};

/** The picture with its hint, or why there is none yet. */
export function FaceStage(props: FaceStageProps) {
  const { camera, mirrored, hint, armed, sending, moving, language, stage, video } = props;
  const t = FACE_TEXTS[language];
  const source = camera.kind === 'on' ? camera.source : null;
  return (
    <div
      ref={stage}
      className={cx(
        'relative mx-auto aspect-3/4 w-full max-w-lg overflow-hidden rounded-card bg-ink md:aspect-4/3 md:max-h-[56dvh]',
        // On a phone the cue needs the room under the picture.
        moving ? 'max-h-[30dvh] min-h-48' : 'max-h-[40dvh] min-h-72',
        // Without a camera the room belongs to what helps.
        camera.kind === 'fault' && 'hidden',
      )}
    >
      {source ? (
        <>
          <CameraView
            source={source}
            mirrored={mirrored}
            label={source.kind === 'demo' ? t.demoPicture(source.name) : t.picture}
            video={video}
            good={hint.kind === 'good' || moving}
          />
          {moving ? null : <HintLine hint={hint} armed={armed} sending={sending} language={language} />}
        </>
      ) : (
        <p className="absolute inset-0 flex items-center justify-center p-4 text-center text-white">
          {camera.kind === 'starting' ? t.starting : t.cameraOff}
        </p>
      )}
    </div>
  );
}
