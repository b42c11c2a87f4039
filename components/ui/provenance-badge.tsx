import { Archive, Keyboard, Landmark, UserRoundPen } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONS = { officer: Keyboard, participant: UserRoundPen, registry: Landmark, earlier: Archive } as const;

/** Where a value came from: typed by the officer or the participant, a registry, an earlier record. */
export type ProvenanceKind = keyof typeof ICONS;

/** A small mark beside a value: icon and word. */
export function ProvenanceBadge({ kind, children }: { kind: ProvenanceKind; children: ReactNode }) {
  const Icon = ICONS[kind];
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 rounded-chip bg-sunk px-2 py-0.5 text-muted text-sm">
      <Icon aria-hidden className="size-[1.1em] shrink-0" />
      <span>{children}</span>
    </span>
  );
}
