import type { ReactNode } from 'react';

export type EmptyStateProps = { icon?: ReactNode; title: string; children?: ReactNode; action?: ReactNode };

/** Nothing here: why that is, and what one can do about it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border-2 border-line border-dashed px-4 py-10 text-center">
      {icon ? <span className="text-muted *:size-10">{icon}</span> : null}
      <p className="font-bold text-lg">{title}</p>
      {children ? <div className="max-w-prose text-muted">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
