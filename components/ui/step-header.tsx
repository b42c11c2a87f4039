import type { ReactNode, Ref } from 'react';
import { cx } from './cx';

export type StepHeaderProps = {
  title: string;
  /** Where one stands, as text: "3 dari 7". */
  progress: string;
  /** The same in numbers for the thin bar, which only repeats the text. */
  position?: number;
  total?: number;
  lead?: ReactNode;
  /** Receives the focus when the step changes, so that a screen reader begins at the new title. */
  titleRef?: Ref<HTMLHeadingElement>;
};

/** The head of one step of the journey: position and name. */
export function StepHeader({ title, progress, position = 0, total = 0, lead, titleRef }: StepHeaderProps) {
  return (
    <header className="mb-6" data-screen-only>
      <p className="font-semibold text-muted text-sm tabular-nums">{progress}</p>
      {total > 0 ? (
        <div aria-hidden className="mt-1 flex max-w-sm gap-1">
          {Array.from({ length: total }, (_, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of the bar have no other name
              key={index}
              className={cx('h-1.5 flex-1 rounded-full', index < position ? 'bg-primary' : 'bg-line')}
            />
          ))}
        </div>
      ) : null}
      <h1 ref={titleRef} tabIndex={-1} className="mt-3 text-xl">
        {title}
      </h1>
      {lead ? <p className="mt-2 max-w-prose text-muted">{lead}</p> : null}
    </header>
  );
}
