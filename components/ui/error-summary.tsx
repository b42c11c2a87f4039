'use client';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';

export type ErrorSummaryProps = {
  title: string;
  /** Ids of the fields or groups, in the order of the page. Nothing is shown when there are none. */
  items: readonly { fieldId: string; text: string }[];
  /** Counts tries to go on; each new one brings the focus here. */
  attempt: number;
};

/**
 * What stands between the person and the next step, with a way to each field. It moves the focus by script and
 * not by `#fragment`, because the wizard's fragment carries the session.
 */
export function ErrorSummary({ title, items, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is the trigger, not an input
  useEffect(() => box.current?.focus(), [attempt]);
  if (items.length === 0) return null;
  const goTo = (fieldId: string) => {
    const field = document.getElementById(fieldId);
    const target = field?.matches('fieldset')
      ? (field.querySelector<HTMLElement>('input, select') ?? field)
      : field;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-card border-2 border-attention bg-attention-soft p-4 text-attention"
    >
      <h2 className="flex items-start gap-2 text-base">
        <TriangleAlert aria-hidden className="mt-[0.1em] size-[1.25em] shrink-0" />
        {title}
      </h2>
      <ul className="mt-1">
        {items.map((item) => (
          <li key={item.fieldId}>
            <button
              type="button"
              onClick={() => goTo(item.fieldId)}
              className="min-h-11 rounded-chip text-left font-semibold underline underline-offset-4 hover:decoration-2"
            >
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
