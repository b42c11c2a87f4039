import type { ReactNode } from 'react';
import { cx } from './cx';
import { TONE_LOOK, type Tone } from './tone';
import { ToneIcon } from './tone-icon';

/** A state in a word, with its icon; `neutral` for what has not begun. */
export function StatusPill({ tone, children }: { tone: Tone | 'neutral'; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex max-w-full items-center gap-1.5 rounded-chip px-2.5 py-1 font-semibold text-sm leading-tight',
        tone === 'neutral' ? 'bg-sunk text-muted' : TONE_LOOK[tone],
      )}
    >
      {tone === 'neutral' ? null : <ToneIcon tone={tone} className="size-[1.1em]" />}
      <span>{children}</span>
    </span>
  );
}
