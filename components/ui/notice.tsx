import type { ReactNode } from 'react';
import { cx } from './cx';
import { TONE_EDGE, TONE_LOOK, type Tone } from './tone';
import { ToneIcon } from './tone-icon';

export type NoticeProps = {
  tone: Tone;
  /** The state in a word or two, such as "Perlu perhatian". */
  word: string;
  title?: string;
  /** What it means and what to do next. */
  children?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears: polite waits for a pause, assertive interrupts. */
  live?: 'polite' | 'assertive';
};

/** A message in the flow of the page: icon, word, colour; then what it means and the next step. */
export function Notice({ tone, word, title, children, action, live }: NoticeProps) {
  return (
    <div
      role={live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined}
      className={cx('flex items-start gap-3 rounded-card border-l-4 p-4', TONE_LOOK[tone], TONE_EDGE[tone])}
    >
      <ToneIcon tone={tone} className="mt-[0.1em]" />
      <div className="min-w-0 flex-1">
        <p className="font-bold">
          {word}
          {title ? <span>: {title}</span> : null}
        </p>
        {children ? <div className="mt-1 max-w-prose text-ink">{children}</div> : null}
        {action ? <div className="mt-3">{action}</div> : null}
      </div>
    </div>
  );
}
