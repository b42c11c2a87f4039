import type { Holder } from './entries';

/** Milliseconds after which an untouched screen, and one that was out of sight, locks; by who holds it. */
const LOCKS_AFTER = {
  participant: { idle: 2 * 60_000, away: 0 },
  // He looks into another window and comes back; a tablet laid down with its screen off has been left.
  officer: { idle: 10 * 60_000, away: 30_000 },
} as const satisfies Record<Holder, { readonly idle: number; readonly away: number }>;

export type ScreenUse = {
  /** Last touch of this screen, or of another page of the same browser; epoch milliseconds. */
  readonly touchedAt: number;
  /** Since when it was hidden or had lost the focus; null while it is looked at. */
  readonly awaySince: number | null;
};

/**
 * Whether a screen locks at `now` (epoch milliseconds). Whoever works in another window of the same browser is
 * not away: his touches there count here.
 */
export const isLockDue = (holder: Holder, { touchedAt, awaySince }: ScreenUse, now: number): boolean => {
  const { idle, away } = LOCKS_AFTER[holder];
  if (now - touchedAt >= idle) return true;
  return awaySince !== null && now - Math.max(awaySince, touchedAt) >= away;
};
