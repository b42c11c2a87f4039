'use client';
import { CircleCheck, Info, LoaderCircle } from 'lucide-react';
import { QUALITY_MESSAGES } from '@/lib/biometrics/quality-messages';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { Language } from '@/lib/sessions/events';
import type { Hint } from './use-hints';

/** The live hint under the picture; its room is always held, so that nothing jumps with it. */
export function HintLine({ hint, armed, language }: { hint: Hint; armed: boolean; language: Language }) {
  const t = FACE_TEXTS[language];
  const Icon = hint.kind === 'good' ? CircleCheck : hint.kind === 'none' ? LoaderCircle : Info;
  const text = () => {
    if (hint.kind === 'good') return armed ? t.good : t.ready;
    if (hint.kind === 'none') return t.looking;
    if (hint.kind === 'unavailable') return t.hintsPaused;
    const { what, todo } = QUALITY_MESSAGES[hint.reason][language];
    return `${what} ${todo}`;
  };
  return (
    <div
      className={`flex min-h-20 items-start gap-3 rounded-card p-3 ${hint.kind === 'good' ? 'bg-good-soft text-good' : 'bg-attention-soft text-attention'}`}
    >
      <Icon aria-hidden className="mt-[0.1em] size-6 shrink-0" />
      <div>
        <p role="status" className="font-semibold">
          {text()}
        </p>
        {armed ? <p className="text-sm">{t.armed}</p> : null}
      </div>
    </div>
  );
}
