'use client';
import { useEffect, useRef } from 'react';
import { openCamera, stopCamera } from '@/components/camera/camera-source';
import { Dialog } from '@/components/ui/dialog';
import { Stack } from '@/components/ui/stack';
import type { Language } from '@/lib/domain/values/language';
import { MOVING } from '@/lib/messages/moving';
import { codeIn, newDetector } from './read-code';

/** Between two looks at the camera's picture, milliseconds. */
const EVERY = 250;

type Props = { language: Language; onCode: (code: string) => void; onLost: () => void; onClose: () => void };

/** The camera looks for the picture on the other device; nothing of what it sees is kept or sent. */
export default function ScanCode({ language, onCode, onLost, onClose }: Props) {
  const t = MOVING[language];
  const screen = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let stopped = false;
    let timer = 0;
    let stop = () => {};
    const look = async (video: HTMLVideoElement) => {
      const detector = newDetector();
      const again = async () => {
        const seen = await detector.detect(video).catch(() => []);
        if (stopped) return;
        const code = seen.map(({ rawValue }) => codeIn(rawValue)).find((one) => one !== null);
        if (code) onCode(code);
        else timer = window.setTimeout(again, EVERY);
      };
      await again();
    };
    void openCamera('environment', 'face').then(async (opened) => {
      if (typeof opened === 'string') return onLost();
      stop = () => stopCamera({ kind: 'device', stream: opened });
      const video = screen.current;
      if (stopped || !video) return stop();
      video.srcObject = opened;
      await video.play();
      await look(video);
    });
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      stop();
    };
  }, [onCode, onLost]);
  return (
    <Dialog open onClose={onClose} title={t.scanTitle} closeText={t.close}>
      <Stack>
        <p>{t.scanLead}</p>
        <video ref={screen} muted playsInline className="w-full rounded-card bg-sunk" />
      </Stack>
    </Dialog>
  );
}
