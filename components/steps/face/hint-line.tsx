'use client';
import { CircleCheck, Info, LoaderCircle } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import type { Language } from '@/lib/domain/values/language';
import { QUALITY_MESSAGES } from '@/lib/messages/faces/quality-messages';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { Hint } from './hint';

type HintLineProps = { hint: Hint; armed: boolean; sending: boolean; language: Language };

/** The live hint at the foot of the picture, so that eyes need not wander and nothing jumps with it. */
export function HintLine({ hint, armed, sending, language }: HintLineProps) {
  const t = FACE_TEXTS[language];
  const good = hint.kind === 'good' || sending;
  const Icon = good ? CircleCheck : hint.kind === 'none' ? LoaderCircle : Info;
  const text = () => {
    if (sending) return t.sending;
    if (hint.kind === 'good') return armed ? t.good : t.ready;
    if (hint.kind === 'none') return t.looking;
    if (hint.kind === 'unavailable') return t.hintsPaused;
    const { what, todo } = QUALITY_MESSAGES[hint.reason][language];
    return `${what} ${todo}`;
  };
  return (
    <p
      role="status"
      className={cx(
        'absolute inset-x-2 bottom-2 flex items-start gap-2 rounded-chip px-3 py-2 font-semibold text-sm leading-snug',
        good ? 'bg-good-soft text-good' : 'bg-attention-soft text-attention',
      )}
    >
      <Icon aria-hidden className="mt-[0.1em] size-5 shrink-0" />
      {text()}
    </p>
  );
}
