import type { ReactNode } from 'react';

/** One line that says what is wanted, before anything went wrong. */
export function FieldHint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="max-w-prose text-muted text-sm">
      {children}
    </p>
  );
}
