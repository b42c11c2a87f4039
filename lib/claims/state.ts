import type { NewEvent } from '../journal/event';
import type { ClaimEvents } from './events';

/**
 * opened → inquired → ordered → paid; ordered → unknown → paid or ordered again or returned. `returned`
 * comes back to the counter with a reason; a new account there opens the way to pay again (issue of its own).
 * Where the bank turns out to have paid all the same, it is paid.
 */
export type ClaimStatus = 'none' | 'opened' | 'inquired' | 'ordered' | 'unknown' | 'paid' | 'returned';

export type ClaimState = {
  readonly status: ClaimStatus;
  readonly terms: ClaimEvents['claim.opened'] | null;
  readonly attempts: number;
  /** When the money was first ordered; every repetition carries this very time. */
  readonly orderedAt: string | null;
  /** When it was last ordered. */
  readonly lastOrderedAt: string | null;
  readonly returnedFor: string | null;
  readonly bankReferenceNo: string | null;
  readonly paidAt: string | null;
};

export const NO_CLAIM: ClaimState = {
  status: 'none',
  terms: null,
  attempts: 0,
  orderedAt: null,
  lastOrderedAt: null,
  returnedFor: null,
  bankReferenceNo: null,
  paidAt: null,
};

type Folders = {
  readonly [Type in keyof ClaimEvents]: (
    state: ClaimState,
    data: ClaimEvents[Type],
    at: string | null,
  ) => Partial<ClaimState>;
};

const FOLD: Folders = {
  'claim.opened': (_, terms) => ({ status: 'opened', terms }),
  'claim.account-inquired': () => ({ status: 'inquired' }),
  'claim.transfer-ordered': ({ orderedAt }, { attempt }, at) => ({
    status: 'ordered',
    attempts: attempt,
    orderedAt: orderedAt ?? at,
    lastOrderedAt: at,
  }),
  'claim.transfer-unknown': () => ({ status: 'unknown' }),
  'claim.paid': (_, { bankReferenceNo }, at) => ({ status: 'paid', bankReferenceNo, paidAt: at }),
  'claim.returned': (_, { code }) => ({ status: 'returned', returnedFor: code }),
};

/** The next state. Pure; an event that this release does not know changes nothing. */
export const evolveClaim = (state: ClaimState, event: NewEvent & { readonly at?: string }): ClaimState => {
  const fold = FOLD[event.type as keyof ClaimEvents] as
    | ((state: ClaimState, data: unknown, at: string | null) => Partial<ClaimState>)
    | undefined;
  return fold ? { ...state, ...fold(state, event.data, event.at ?? null) } : state;
};
