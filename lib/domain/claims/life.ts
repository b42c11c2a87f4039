import type { ClaimEvents } from './events';

export const CLAIM_STATUSES = [
  'none',
  'opened',
  'awaiting',
  'held',
  'inquired',
  'ordered',
  'unknown',
  'returned',
  'frozen',
  'paid',
  'withdrawn',
] as const;

/** Where a claim stands. Its sentence for the participant is in lib/messages/claim-life.ts. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** `beneath`: back to where the claim stood before it was stopped, and whatever the bank said meanwhile. */
type Next = ClaimStatus | 'beneath';
type Moves = { readonly [Type in keyof ClaimEvents]?: Next };

/**
 * The life of a claim: status × event → status; what is not here cannot happen. A claim with several payees has
 * one such life for each of them, and stands where the one stands that needs somebody most (`furthestBehind`).
 *
 * From paid only the bank's own return leads away. An order that left can be stopped by nobody: a claim that is
 * frozen after it still hears how it ended.
 */
export const LIFE = {
  none: { 'claim.opened': 'opened' },
  opened: {
    'claim.heir-awaited': 'awaiting',
    'claim.account-inquired': 'inquired',
    'claim.held': 'held',
    'claim.returned': 'returned',
    'claim.frozen': 'frozen',
    'claim.withdrawn': 'withdrawn',
  },
  // An heir whose account is not known yet: the share is his, and waits for him.
  awaiting: {
    'claim.account-named': 'opened',
    'claim.frozen': 'frozen',
    'claim.withdrawn': 'withdrawn',
  },
  held: {
    'claim.account-inquired': 'held',
    'claim.released': 'opened',
    'claim.returned': 'returned',
    'claim.frozen': 'frozen',
    'claim.withdrawn': 'withdrawn',
  },
  inquired: {
    'claim.transfer-ordered': 'ordered',
    'claim.held': 'held',
    'claim.returned': 'returned',
    'claim.frozen': 'frozen',
    'claim.withdrawn': 'withdrawn',
  },
  ordered: {
    'claim.transfer-ordered': 'ordered',
    'claim.transfer-unknown': 'unknown',
    'claim.paid': 'paid',
    'claim.returned': 'returned',
    'claim.frozen': 'frozen',
  },
  unknown: {
    'claim.transfer-ordered': 'ordered',
    'claim.paid': 'paid',
    'claim.returned': 'returned',
    'claim.frozen': 'frozen',
  },
  returned: {
    // Money that moved is money that moved, also where an earlier answer had said that it would not.
    'claim.paid': 'paid',
    'claim.reference-closed': 'returned',
    'claim.account-corrected': 'opened',
    'claim.frozen': 'frozen',
    'claim.withdrawn': 'withdrawn',
  },
  frozen: {
    'claim.unfrozen': 'beneath',
    'claim.transfer-unknown': 'frozen',
    'claim.returned': 'frozen',
    'claim.reference-closed': 'frozen',
    'claim.paid': 'paid',
    'claim.withdrawn': 'withdrawn',
  },
  paid: { 'claim.refunded': 'returned' },
  withdrawn: {},
} as const satisfies Record<ClaimStatus, Moves>;

/** Where an event leads from a status; null where it cannot happen there. */
export const nextStatus = (status: ClaimStatus, event: keyof ClaimEvents): Next | null =>
  (LIFE[status] as Moves)[event] ?? null;

/** Who needs somebody most comes first: this is where a claim of several payees stands. */
const NEEDIEST = [
  'returned',
  'held',
  'unknown',
  'ordered',
  'opened',
  'inquired',
  'awaiting',
  'withdrawn',
  'paid',
] as const;

/** Where a claim stands whose payees stand there and there; `none` without any. */
export const furthestBehind = (statuses: readonly ClaimStatus[]): ClaimStatus =>
  NEEDIEST.find((status) => statuses.includes(status)) ?? 'none';
