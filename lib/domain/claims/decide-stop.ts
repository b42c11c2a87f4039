import { ok, refuse } from '../values/outcome';
import type { ClaimRefusal, ClaimRule } from './claim-rule';
import type { ClaimEvent, HoldReason } from './events';
import { type ClaimHold, type ClaimState, livePayments } from './state';

/**
 * What ends a hold, by its reason: a changed account, and a payment that another branch confirms, rest *and* are
 * approved; a missing second factor and a name that differs wait for a second person; a day's limit passes with the
 * day, *or* a supervisor approves beyond it.
 */
const ENDS = {
  'account-changed': (hold, passed) => hold.approved && passed,
  'branch-limit': (hold, passed) => hold.approved || passed,
  'daily-limit': (hold, passed) => hold.approved || passed,
  'factor-missing': (hold) => hold.approved,
  'name-differs': (hold) => hold.approved,
  'confirm-elsewhere': (hold, passed) => hold.approved && passed,
} as const satisfies Record<HoldReason, (hold: ClaimHold, passed: boolean) => boolean>;

const hasPassed = ({ until }: ClaimHold, now: string): boolean =>
  until === null || Date.parse(now) >= Date.parse(until);

/** Whether a hold ends now. */
export const holdEnds = (hold: ClaimHold, now: string): boolean => ENDS[hold.why](hold, hasPassed(hold, now));

export const released = (hold: ClaimHold): ClaimEvent => ({
  type: 'claim.released',
  data: { by: hold.approved ? 'approval' : 'time' },
});

export const releaseClaim: ClaimRule<'release-claim'> = ({ hold, status }, _, { now }) => {
  if (!hold) return refuse('claim.status', { status });
  return holdEnds(hold, now) ? ok([released(hold)]) : refuse('claim.hold-runs');
};

/** Stops what has not left yet. What is with the bank already goes on hearing from it. */
export const freezeClaim: ClaimRule<'freeze-claim'> = (state, { freezeId }) => {
  if (state.frozenBy !== null) return ok([]);
  if (['paid', 'withdrawn'].includes(state.status)) return refuse('claim.status', { status: state.status });
  return ok([{ type: 'claim.frozen', data: { freezeId } }]);
};

/** Why a claim cannot be taken back: only before anything is with the bank, and only as a whole. */
export const withdrawalFault = (state: ClaimState): ClaimRefusal | null => {
  const live = livePayments(state);
  if (live.some(({ status }) => status === 'paid')) return 'claim.paid-in-part'; // what a co-heir was paid stays paid
  if (
    live.some(
      ({ status, final }) => ['ordered', 'unknown'].includes(status) || (status === 'returned' && !final),
    )
  )
    return 'claim.at-bank';
  return ['none', 'withdrawn'].includes(state.status) ? 'claim.status' : null;
};

/**
 * The participant's signature and the officer's PIN take a small claim back. A larger one waits for a second person:
 * a claim that is gone is money withheld, and nobody misses it whose notices were not told either.
 */
export const withdrawClaim: ClaimRule<'withdraw-claim'> = (state, { why, signature }, facts) => {
  if (facts.household) return refuse('claim.household');
  const fault = withdrawalFault(state);
  if (fault) return refuse(fault, { status: state.status });
  if (openCaseOf(state, 'withdrawal')) return refuse('claim.case-open');
  if (!facts.pinGiven) return refuse('pin.needed');
  if ((state.terms?.net ?? 0) < facts.secondPersonFrom)
    return ok([{ type: 'claim.withdrawn', data: { why, signature } }]);
  const caseId = facts.freshId;
  const asked = { caseId, kind: 'withdrawal' as const, why, note: '', askedBy: facts.actor.id };
  return ok([
    { type: 'claim.case-opened', data: asked },
    { type: 'claim.withdrawal-asked', data: { caseId, why, signature } },
  ]);
};

export const askUnfreeze: ClaimRule<'ask-unfreeze'> = (state, { why, note }, facts) => {
  if (facts.household) return refuse('claim.household');
  if (state.frozenBy === null) return refuse('claim.not-frozen');
  // Whoever made the change that somebody stopped does not ask for its payment: a colleague hears the participant.
  if (state.authors.includes(facts.actor.id)) return refuse('claim.author-never-asks');
  if (openCaseOf(state, 'unfreeze')) return refuse('claim.case-open');
  if (why === 'other' && note.trim() === '') return refuse('claim.note-missing');
  if (!facts.pinGiven) return refuse('pin.needed');
  return ok([
    {
      type: 'claim.case-opened',
      data: { caseId: facts.freshId, kind: 'unfreeze', why, note, askedBy: facts.actor.id },
    },
  ]);
};

export const openCaseOf = ({ cases }: ClaimState, kind: string) =>
  cases.find((one) => one.kind === kind && one.decision === null);
