import type { NewEvent } from '../journal/event';
import type {
  ClaimCaseKind,
  ClaimEvent,
  ClaimEvents,
  HoldReason,
  Safeguards,
  WithdrawalReason,
} from './events';
import { type ClaimStatus, furthestBehind } from './life';
import { movePayment, type Payment, paymentsOf, successorOf } from './payment';

export type ClaimHold = {
  readonly why: HoldReason;
  readonly until: string | null;
  readonly caseId: string;
  readonly approved: boolean;
};

export type ClaimCase = {
  readonly id: string;
  readonly kind: ClaimCaseKind;
  readonly decision: 'accept' | 'reject' | null;
  /** Of a withdrawal: what is carried out with the yes. */
  readonly withdrawal?: { readonly why: WithdrawalReason; readonly signature: string };
};

/** A claim as its journal folds. The fields after `payments` speak of it as a whole. */
export type ClaimState = {
  readonly status: ClaimStatus;
  readonly terms: ClaimEvents['claim.opened'] | null;
  /** Null in journals from before they were noted: nothing more is asked of those. */
  readonly safeguards: Safeguards | null;
  readonly payments: readonly Payment[];
  /** Holder names, as the bank gave them, that another person accepted. */
  readonly accepted: readonly string[];
  readonly attempts: number;
  readonly orderedAt: string | null;
  readonly returnedFor: string | null;
  readonly bankReferenceNo: string | null;
  readonly paidAt: string | null;
  readonly hold: ClaimHold | null;
  /** A supervisor approved it beyond the day's limit. */
  readonly overLimit: boolean;
  readonly frozenBy: string | null;
  readonly withdrawn: boolean;
  readonly cases: readonly ClaimCase[];
  /** Staff who acted in its session or on it; none of them decides its cases. */
  readonly authors: readonly string[];
};

export const NO_CLAIM: ClaimState = {
  status: 'none',
  terms: null,
  safeguards: null,
  payments: [],
  accepted: [],
  attempts: 0,
  orderedAt: null,
  returnedFor: null,
  bankReferenceNo: null,
  paidAt: null,
  hold: null,
  overLimit: false,
  frozenBy: null,
  withdrawn: false,
  cases: [],
  authors: [],
};

/** Payments that count: a closed one has another in its place. */
export const livePayments = ({ payments }: Pick<ClaimState, 'payments'>): readonly Payment[] =>
  payments.filter(({ closed }) => !closed);

/** The live payment that a reference names; the only one where it names none. */
export const paymentAt = (state: ClaimState, reference: string | undefined): Payment | null => {
  const live = livePayments(state);
  if (reference === undefined) return live.length === 1 ? (live[0] ?? null) : null;
  return live.find((payment) => payment.reference === reference) ?? null;
};

const referenceOf = ({ type, data }: ClaimEvent): string | null | undefined =>
  type === 'claim.account-corrected' ? data.closed : 'reference' in data ? data.reference : null;

/** Events of one payee move his payment; those of the claim as a whole move all of them. */
const paymentsAfter = (state: ClaimState, event: ClaimEvent, at: string | null): readonly Payment[] => {
  if (event.type === 'claim.opened') return paymentsOf(event.data);
  const named = referenceOf(event);
  const about = named === null || named === undefined ? null : named;
  const moved = state.payments.map((payment) =>
    about === null || payment.reference === about ? movePayment(payment, event, at) : payment,
  );
  if (event.type !== 'claim.account-corrected') return moved;
  const before = state.payments.find(({ reference, closed }) => reference === event.data.closed && !closed);
  return before ? [...moved, successorOf(before, event.data)] : moved;
};

const decided = (state: ClaimState, id: string, decision: 'accept' | 'reject') =>
  state.cases.map((one) => (one.id === id ? { ...one, decision } : one));

/** Whoever approves a payment has seen whose account the bank says it is. */
const holdersOf = (state: ClaimState): readonly string[] =>
  livePayments(state).flatMap(({ holder }) => holder ?? []);

/** A hold whose case was decided before a stop follows the case that asks once more. */
const holdWith = (
  { hold, cases }: ClaimState,
  { caseId, kind }: ClaimEvents['claim.case-opened'],
): ClaimHold | null => {
  const decidedBefore = cases.some(({ id, decision }) => id === hold?.caseId && decision !== null);
  return hold && kind === 'payment-approval' && decidedBefore ? { ...hold, caseId, approved: false } : hold;
};

/**
 * A stop that was lifted leaves the hold as its case was decided: in journals from before a yes was asked for once
 * more, no other case follows, and the payment would wait for nobody.
 */
const holdAfterStop = ({ hold, cases }: ClaimState): ClaimHold | null =>
  hold && {
    ...hold,
    approved: cases.some(({ id, decision }) => id === hold.caseId && decision === 'accept'),
  };

const isLimit = (why: HoldReason | undefined): boolean => why === 'branch-limit' || why === 'daily-limit';

/** What an event changes beside the payments. */
const asideOf = (state: ClaimState, { type, data }: ClaimEvent): Partial<ClaimState> => {
  switch (type) {
    case 'claim.opened':
      return { terms: data, authors: data.authors ?? [] };
    case 'claim.safeguards-noted':
      return { safeguards: data, accepted: data.acceptedHolders };
    case 'claim.held':
      return { hold: { ...data, approved: false } };
    case 'claim.released':
      return {
        hold: null,
        overLimit: state.overLimit || (data.by === 'approval' && isLimit(state.hold?.why)),
      };
    case 'claim.withdrawn':
      return { withdrawn: true };
    case 'claim.account-corrected':
    case 'claim.account-named':
      return { authors: [...new Set([...state.authors, data.by])] };
    case 'claim.frozen':
      // A yes from before the stop no longer counts.
      return { frozenBy: data.freezeId, hold: state.hold && { ...state.hold, approved: false } };
    case 'claim.unfrozen':
      return { frozenBy: null, hold: holdAfterStop(state) };
    case 'claim.case-opened':
      return {
        cases: [...state.cases, { id: data.caseId, kind: data.kind, decision: null }],
        authors: [...new Set([...state.authors, data.askedBy])],
        hold: holdWith(state, data),
      };
    case 'claim.withdrawal-asked':
      return {
        cases: state.cases.map((one) =>
          one.id === data.caseId ? { ...one, withdrawal: { why: data.why, signature: data.signature } } : one,
        ),
      };
    case 'claim.case-decided':
      return {
        cases: decided(state, data.caseId, data.decision),
        hold:
          state.hold?.caseId === data.caseId && data.decision === 'accept'
            ? { ...state.hold, approved: true }
            : state.hold,
        ...(data.kind === 'payment-approval' && data.decision === 'accept'
          ? { accepted: [...new Set([...state.accepted, ...holdersOf(state)])] }
          : {}),
      };
    default:
      return {};
  }
};

const summary = (payments: readonly Payment[], aside: Pick<ClaimState, 'frozenBy' | 'withdrawn'>) => {
  const live = livePayments({ payments });
  const beneath = furthestBehind(live.map(({ status }) => status));
  const frozen = aside.frozenBy !== null && beneath !== 'paid' && beneath !== 'withdrawn';
  const last = live.at(-1);
  return {
    status: (frozen ? 'frozen' : beneath) as ClaimStatus,
    attempts: live.reduce((sum, { attempts }) => sum + attempts, 0),
    orderedAt: live.find(({ orderedAt }) => orderedAt)?.orderedAt ?? null,
    returnedFor: live.find(({ status }) => status === 'returned')?.returnedFor ?? null,
    bankReferenceNo: last?.bankReferenceNo ?? null,
    paidAt: beneath === 'paid' ? (last?.paidAt ?? null) : null,
  };
};

const known = (type: string): type is ClaimEvent['type'] => type.startsWith('claim.');

/** The next state. Pure; an event that this release does not know changes nothing. */
export const evolveClaim = (state: ClaimState, event: NewEvent & { readonly at?: string }): ClaimState => {
  if (!known(event.type)) return state;
  const told = event as ClaimEvent;
  const payments = paymentsAfter(state, told, event.at ?? null);
  const after = { ...state, ...asideOf(state, told), payments };
  const waits = payments.some(({ status, closed }) => status === 'held' && !closed);
  return { ...after, hold: waits ? after.hold : null, ...summary(payments, after) };
};
