'use client';
import { Square, Volume2, VolumeX } from 'lucide-react';
import { Button } from './button';
import { useVoice } from './use-voice';

export type ReadAloudProps = {
  text: string;
  lang: 'id-ID' | 'en-US';
  texts: {
    play: string;
    stop: string;
    looking: string;
    /** Said when this device has no voice for the language: someone reads the text out. */
    none: string;
  };
  /** Told each time it begins to read, for the record. */
  onPlay?: () => void;
};

/** Reads a text out in the browser, and says honestly when this device cannot. */
export function ReadAloud({ text, lang, texts, onPlay }: ReadAloudProps) {
  const { state, speak, stop } = useVoice(text, lang);
  if (state === 'none')
    return (
      <p role="status" className="flex min-h-13 items-center gap-2 text-muted text-sm">
        <VolumeX aria-hidden className="size-5 shrink-0" />
        {texts.none}
      </p>
    );
  if (state === 'speaking')
    return (
      <Button variant="secondary" onClick={stop} icon={<Square aria-hidden className="size-5" />}>
        {texts.stop}
      </Button>
    );
  return (
    <Button
      variant="secondary"
      onClick={() => {
        speak();
        onPlay?.();
      }}
      pending={state === 'looking'}
      pendingText={texts.looking}
      icon={<Volume2 aria-hidden className="size-5" />}
    >
      {texts.play}
    </Button>
  );
}
