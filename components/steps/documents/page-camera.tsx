'use client';
import { Camera } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useCamera } from '@/components/camera/use-camera';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import type { Language } from '@/lib/domain/values/language';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { lookAtFrame, type PageHint, takePage } from './look-at-page';

const BETWEEN_LOOKS = 400;

type PageCameraProps = {
  name: string;
  language: Language;
  sending: boolean;
  taken: (page: Blob) => Promise<unknown>;
  close: () => void;
};

/** The camera over a paper: a frame to fill, a hint about edges and light, and one button. Page after page. */
export function PageCamera({ name, language, sending, taken, close }: PageCameraProps) {
  const t = DOCUMENT_TEXTS[language];
  const { state, start } = useCamera('paper');
  const video = useRef<HTMLVideoElement>(null);
  const [hint, setHint] = useState<PageHint | null>(null);
  useEffect(() => void start('environment'), [start]);
  const source = state.kind === 'on' && state.source.kind === 'device' ? state.source : null;
  useEffect(() => {
    if (!source || !video.current) return;
    video.current.srcObject = source.stream;
    void video.current.play().catch(() => undefined);
    const looking = setInterval(() => {
      if (video.current && document.visibilityState === 'visible') setHint(lookAtFrame(video.current));
    }, BETWEEN_LOOKS);
    return () => clearInterval(looking);
  }, [source]);
  const shoot = useCallback(async () => {
    const page = video.current && (await takePage(video.current));
    if (page) await taken(page);
  }, [taken]);
  const good = hint !== null && hint.edge === 'fits' && hint.remark === null;
  return (
    <Stack gap={4}>
      {state.kind === 'fault' ? (
        <Notice
          tone="attention"
          word={SESSION_TEXTS[language].attention}
          title={FACE_TEXTS[language].cameraFaults[state.fault].title}
          live="polite"
        >
          {t.chooseHint}
        </Notice>
      ) : (
        <div className="relative aspect-4/3 w-full overflow-hidden rounded-card bg-ink">
          <video
            ref={video}
            muted
            playsInline
            autoPlay
            aria-label={t.view(name)}
            className="size-full object-contain"
          />
          <div
            aria-hidden
            className={cx(
              'absolute inset-[6%] rounded-chip border-2 border-white',
              good ? '' : 'border-dashed',
            )}
          />
          {hint ? (
            <p
              role="status"
              className={cx(
                'absolute inset-x-2 bottom-2 rounded-chip px-3 py-2 font-semibold text-sm leading-snug',
                good ? 'bg-good-soft text-good' : 'bg-attention-soft text-attention',
              )}
            >
              {hint.edge === 'fits' && hint.remark ? t.remarks[hint.remark] : t.hints[hint.edge]}
            </p>
          ) : null}
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {source ? (
          <Button
            icon={<Camera aria-hidden className="size-5 shrink-0" />}
            pending={sending}
            pendingText={t.sending}
            onClick={shoot}
          >
            {t.shot}
          </Button>
        ) : null}
        <Button variant="secondary" onClick={close}>
          {t.close}
        </Button>
      </div>
    </Stack>
  );
}
