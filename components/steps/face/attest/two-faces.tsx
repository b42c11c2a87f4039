'use client';
import { Eye, EyeOff } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import type { Language } from '@/lib/domain/values/language';
import { ATTEST_TEXTS } from '@/lib/messages/witness';
import { useShownFaces } from './use-shown-faces';

type FaceProps = { src: string | null; name: string; hidden: string };

function Face({ src, name, hidden }: FaceProps) {
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      {src ? (
        // biome-ignore lint/performance/noImgElement: a sealed picture must not pass through an image cache
        <img
          src={src}
          alt={name}
          className="aspect-3/4 w-full rounded-card border border-line object-cover"
        />
      ) : (
        <p className="flex aspect-3/4 w-full items-center justify-center rounded-card border border-line bg-sunk text-muted">
          {hidden}
        </p>
      )}
      <figcaption className="text-center font-semibold">{name}</figcaption>
    </figure>
  );
}

type TwoFacesProps = {
  sessionId: string;
  language: Language;
  /** Whether a picture of an earlier visit could be looked at. */
  onEarlier: (known: boolean) => void;
};

/** The capture beside an earlier verified one, on request and only while they are looked at. */
export function TwoFaces({ sessionId, language, onEarlier }: TwoFacesProps) {
  const t = ATTEST_TEXTS[language];
  const { faces, show, hide } = useShownFaces(sessionId);
  const shown = typeof faces === 'string' ? null : faces;
  useEffect(() => {
    if (shown) onEarlier(shown.earlier !== null);
  }, [shown, onEarlier]);
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t.lead}</p>
      <div className="grid w-full max-w-md grid-cols-2 gap-3">
        <Face src={shown?.capture ?? null} name={t.capture} hidden={t.hidden} />
        {shown && !shown.earlier ? (
          <p className="self-center">{t.noEarlier}</p>
        ) : (
          <Face src={shown?.earlier ?? null} name={t.earlier} hidden={t.hidden} />
        )}
      </div>
      <Button
        variant="secondary"
        pending={faces === 'loading'}
        pendingText={t.show}
        aria-expanded={shown !== null}
        icon={shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
        onClick={shown ? hide : show}
      >
        {shown ? t.hide : t.show}
      </Button>
      {faces === 'gone' ? <p role="status">{t.gone}</p> : null}
    </div>
  );
}
