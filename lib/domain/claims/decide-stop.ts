import { ok, refuse } from '../values/outcome';
import type { ClaimFacts, ClaimRule } from './claim-rule';
import type { ClaimEvent, HoldReason } from './events';
import { type ClaimHold, type ClaimState, livePayments } from './state';

/**
 * What ends a hold, by its reason: a changed account rests *and* is approved by a second person; a day's limit
 * passes with the day, *or* a supervisor approves beyond it.
 */
const ENDS = {
  'account-changed': (hold, passed) => hold.approved && passed,
  'branch-limit': (hold, passed) => hold.approved || passed,
  'daily-limit': (hold, passed) => hold.approved || passed,
} as const satisfies Record<HoldReason, (hold: ClaimHold, passed: boolean) => boolean>;

const hasPassed = ({ until }: ClaimHold, now: string): boolean =>
  until === null || Date.parse(now) >= Date.parse(until);

/** Whether a hold ends now. */
export const holdEnds = (hold: ClaimHold, now: string): boolean => ENDS[hold.why](hold, hasPassed(hold, now));

const released = (hold: ClaimHold): ClaimEvent => ({
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

/** Only before anything is with the bank, and only as a whole: what a co-heir was paid stays paid. */
export const withdrawClaim: ClaimRule<'withdraw-claim'> = (state, { why, signature }, facts) => {
  if (facts.household) return refuse('claim.household');
  const live = livePayments(state);
  if (live.some(({ status }) => status === 'paid')) return refuse('claim.paid-in-part');
  if (
    live.some(
      ({ status, final }) => ['ordered', 'unknown'].includes(status) || (status === 'returned' && !final),
    )
  )
    return refuse('claim.at-bank');
  if (['none', 'withdrawn'].includes(state.status)) return refuse('claim.status', { status: state.status });
  return ok([{ type: 'claim.withdrawn', data: { why, signature } }]);
};

export const askUnfreeze: ClaimRule<'ask-unfreeze'> = (state, { why, note }, facts) => {
  if (facts.household) return refuse('claim.household');
  if (state.frozenBy === null) return refuse('claim.not-frozen');
  if (openCaseOf(state, 'unfreeze')) return refuse('claim.case-open');
  if (why === 'other' && note.trim() === '') return refuse('claim.note-missing');
  return ok([
    {
      type: 'claim.case-opened',
      data: { caseId: facts.freshId, kind: 'unfreeze', why, note, askedBy: facts.actor.id },
    },
  ]);
};

export const openCaseOf = ({ cases }: ClaimState, kind: string) =>
  cases.find((one) => one.kind === kind && one.decision === null);

/** What an accepted or rejected case leads to, beside its own record. */
const afterCase = (state: ClaimState, id: string, accepted: boolean, { now }: ClaimFacts): ClaimEvent[] => {
  const { hold, frozenBy } = state;
  if (frozenBy !== null && state.cases.some((one) => one.id === id && one.kind === 'unfreeze'))
    return accepted ? [{ type: 'claim.unfrozen', data: { freezeId: frozenBy } }] : [];
  if (hold?.caseId !== id) return [];
  if (accepted) {
    const approved = { ...hold, approved: true };
    return holdEnds(approved, now) ? [released(approved)] : [];
  }
  // A limit that is not lifted passes with the day; a changed account that is not approved goes back to the counter.
  if (hold.why !== 'account-changed') return [];
  return livePayments(state)
    .filter(({ status }) => status === 'held')
    .map(({ reference }) => ({ type: 'claim.returned', data: { reference, code: 'approval-refused' } }));
};

/** Two people for what could be abused: whoever acted in the session, or on the claim, never decides. */
export const decideClaimCase: ClaimRule<'decide-claim-case'> = (state, { caseId, decision, note }, facts) => {
  if (facts.role !== 'supervisor') return refuse('command.actor-refused');
  const asked = state.cases.find(({ id }) => id === caseId);
  if (!asked) return refuse('claim.case-unknown');
  if (asked.decision) return refuse('claim.case-decided');
  if (state.authors.includes(facts.actor.id)) return refuse('claim.author-never-decides');
  if (facts.household) return refuse('claim.household');
  if (decision === 'reject' && note.trim() === '') return refuse('claim.note-missing');
  return ok([
    { type: 'claim.case-decided', data: { caseId, kind: asked.kind, decision, note } },
    ...afterCase(state, caseId, decision === 'accept', facts),
  ]);
};
