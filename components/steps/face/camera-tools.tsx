'use client';
import { Camera, SwitchCamera } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Language } from '@/lib/domain/values/language';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { CameraSource, Facing } from '../../camera/camera-source';
import type { Sending } from './use-capture';

type CameraToolsProps = {
  source: CameraSource;
  facing: Facing;
  armed: boolean;
  sending: Sending;
  language: Language;
  shoot: () => void;
  disarm: () => void;
  forget: () => void;
  start: (facing: Facing) => void;
};

/** Beside the one next action: the shutter by hand, stopping, another camera. */
export function CameraTools(props: CameraToolsProps) {
  const { source, facing, armed, sending, language, shoot, disarm, forget, start } = props;
  const t = FACE_TEXTS[language];
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      {!armed && sending === 'idle' ? (
        <Button variant="secondary" icon={<Camera aria-hidden className="size-5 shrink-0" />} onClick={shoot}>
          {t.shutter}
        </Button>
      ) : null}
      {armed ? (
        <Button variant="secondary" onClick={disarm}>
          {t.cancelShot}
        </Button>
      ) : null}
      {sending === 'not-sent' ? (
        <Button variant="secondary" onClick={forget}>
          {t.again}
        </Button>
      ) : null}
      <Button
        variant="quiet"
        icon={<SwitchCamera aria-hidden className="size-5 shrink-0" />}
        onClick={() => start(source.kind === 'demo' || facing === 'environment' ? 'user' : 'environment')}
      >
        {source.kind === 'demo' ? t.realCamera : t.switchCamera}
      </Button>
    </div>
  );
}
