'use client';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { REVIEWS } from '@/lib/messages/reviews';
import { Button } from '../ui/button';

type CapturePictureProps = { sessionId: string; captureId: string; number: number; language: Language };

/** A sealed picture, opened only on request and put away again; it is fetched anew each time. */
export function CapturePicture({ sessionId, captureId, number, language }: CapturePictureProps) {
  const texts = REVIEWS[language].one;
  const [shown, setShown] = useState(false);
  const [gone, setGone] = useState(false);
  return (
    <div className="flex flex-col items-start gap-3">
      <Button
        variant="secondary"
        icon={shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
        aria-expanded={shown}
        aria-label={`${shown ? texts.hide : texts.show}: ${texts.attempt(number)}`}
        onClick={() => {
          setGone(false);
          setShown(!shown);
        }}
      >
        {shown ? texts.hide : texts.show}
      </Button>
      {shown && !gone ? (
        // biome-ignore lint/performance/noImgElement: a sealed picture must not pass through an image cache
        <img
          src={`/api/v1/sessions/${sessionId}/captures/${captureId}`}
          alt={texts.pictureName(number)}
          onError={() => setGone(true)}
          className="max-h-96 w-full max-w-md rounded-card border border-line object-contain"
        />
      ) : null}
      {shown && gone ? <p className="text-muted">{texts.pictureGone}</p> : null}
    </div>
  );
}
