import type { ReactNode } from 'react';
import { cx } from './cx';
import { TONE_TEXT, type Tone } from './tone';
import { ToneIcon } from './tone-icon';

export type TimelineItem = {
  key: string;
  /** The time as read, and the same for machines (ISO 8601). */
  time: string;
  dateTime: string;
  title: string;
  who?: string;
  /** With a tone goes its icon; the title must say the state in words. */
  tone?: Tone;
  children?: ReactNode;
};

/** What happened, in order: when, what, who, and the change itself. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {items.map((item, index) => (
        <li key={item.key} data-keep className="grid grid-cols-[1.75rem_1fr] gap-x-3">
          <span className="flex flex-col items-center">
            <span className={cx('flex h-7 items-center', item.tone ? TONE_TEXT[item.tone] : 'text-edge')}>
              {item.tone ? (
                <ToneIcon tone={item.tone} />
              ) : (
                <span aria-hidden className="size-3 rounded-full border-2 border-edge bg-raised" />
              )}
            </span>
            {index < items.length - 1 ? <span aria-hidden className="w-0.5 flex-1 bg-line" /> : null}
          </span>
          <div className="min-w-0 pb-5">
            <p className="font-semibold leading-7">{item.title}</p>
            <p className="text-muted text-sm">
              <time dateTime={item.dateTime} className="tabular-nums">
                {item.time}
              </time>
              {item.who ? <span> · {item.who}</span> : null}
            </p>
            {item.children ? <div className="mt-1 text-sm">{item.children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
