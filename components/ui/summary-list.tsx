import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';

export type SummaryItem = {
  key: string;
  term: string;
  value: ReactNode;
  /** The value before; `label` tells a screen reader what the crossed-out text is. */
  was?: { label: string; value: ReactNode };
  remark?: ReactNode;
  /** `name` is the whole sentence for screen readers and begins with `text`: "Ubah nomor HP". */
  change?: { text: string; name: string; href?: string; onSelect?: () => void };
};

const CHANGE =
  'inline-flex min-h-11 shrink-0 items-center rounded-chip px-2 font-semibold text-primary underline underline-offset-4 hover:bg-soft hover:text-primary-strong';

function Change({ change }: { change: NonNullable<SummaryItem['change']> }) {
  if (change.href)
    return (
      <a href={change.href} aria-label={change.name} className={CHANGE}>
        {change.text}
      </a>
    );
  return (
    <button type="button" onClick={change.onSelect} aria-label={change.name} className={CHANGE}>
      {change.text}
    </button>
  );
}

/**
 * Terms and values to be checked: what it was, what it is, where it came from, and the way to change it.
 * Its own width decides between one column and two, so it also fits a card, an aside or an 80 mm slip.
 */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <div className="@container">
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] divide-y divide-line border-line border-y @md:grid-cols-[minmax(8rem,2fr)_3fr_auto]">
        {items.map((item) => (
          <div key={item.key} data-keep className="col-span-full grid grid-cols-subgrid gap-x-4 gap-y-1 py-3">
            <dt className="wrap-anywhere min-w-0 text-muted">{item.term}</dt>
            <dd className="col-start-1 min-w-0 @md:col-start-2">
              <span className="flex flex-wrap items-baseline gap-x-2">
                {item.was ? (
                  <>
                    <span className="sr-only">{item.was.label}</span>
                    <del className="text-muted">{item.was.value}</del>
                    <ArrowRight aria-hidden className="size-[1em] shrink-0 self-center text-muted" />
                  </>
                ) : null}
                <span className="wrap-anywhere min-w-0 font-semibold">{item.value}</span>
              </span>
              {item.remark ? <div className="mt-1">{item.remark}</div> : null}
            </dd>
            {item.change ? (
              <dd className="-my-2 -mr-2 col-start-2 row-span-2 row-start-1 @md:col-start-3 @md:row-span-1">
                <Change change={item.change} />
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </div>
  );
}
