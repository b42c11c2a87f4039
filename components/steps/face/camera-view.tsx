'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { CameraSource } from '../../camera/camera-source';

/**
 * The live picture with the oval in which the face belongs. The front camera is shown as a mirror, as people
 * know themselves; what is taken is not mirrored, and all of it is shown.
 */
export function CameraView(props: {
  source: CameraSource;
  mirrored: boolean;
  label: string;
  video: RefObject<HTMLVideoElement | null>;
  good: boolean;
}) {
  const { source, mirrored, label, video, good } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (source.kind === 'device' && video.current) {
      video.current.srcObject = source.stream;
      void video.current.play().catch(() => undefined);
    }
    if (source.kind === 'demo' && canvas.current) {
      const { canvas: stage } = source.performer;
      const shown = canvas.current;
      shown.width = stage.width;
      shown.height = stage.height;
      const show = () => shown.getContext('2d')?.drawImage(stage, 0, 0);
      show();
      const timer = setInterval(show, 100);
      return () => clearInterval(timer);
    }
    return undefined;
  }, [source, video]);
  const look = `absolute inset-0 size-full object-contain ${mirrored ? '-scale-x-100' : ''}`;
  return (
    <div role="img" aria-label={label} className="absolute inset-0">
      {source.kind === 'device' ? (
        <video ref={video} muted playsInline autoPlay aria-hidden className={look} />
      ) : (
        <canvas ref={canvas} aria-hidden className={look} />
      )}
      <svg aria-hidden viewBox="0 0 100 100" className="absolute inset-0 size-full">
        <ellipse
          cx="50"
          cy="48"
          rx="27"
          ry="36"
          fill="none"
          stroke="var(--color-white)"
          strokeWidth={good ? 2.4 : 1.2}
          strokeDasharray={good ? undefined : '3 2'}
        />
      </svg>
    </div>
  );
}
