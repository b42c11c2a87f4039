import type { ReactNode } from 'react';

export type PageHeaderProps = { title: string; lead?: ReactNode; actions?: ReactNode };

/** The head of a page outside the journey: one h1, a sentence, and what one can start here. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        <h1 tabIndex={-1} className="text-xl md:text-2xl">
          {title}
        </h1>
        {lead ? <p className="mt-2 max-w-prose text-muted">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:*:flex-1">{actions}</div> : null}
    </header>
  );
}
