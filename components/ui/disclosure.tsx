import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** More for whoever wants it; the native details element. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className="group rounded-card border border-line bg-raised">
      <summary className="flex min-h-13 list-none items-center gap-2 rounded-card px-4 py-2 font-semibold hover:bg-sunk [&::-webkit-details-marker]:hidden">
        <ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" />
        {summary}
      </summary>
      <div className="max-w-prose px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
