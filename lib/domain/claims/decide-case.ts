import { ok, refuse } from '../values/outcome';
import type { ClaimFacts, ClaimRefusal, ClaimRule } from './claim-rule';
import type { ClaimCommandBody } from './commands';
import { holdEnds, released, withdrawalFault } from './decide-stop';
import type { ClaimEvent } from './events';
import { type ClaimCase, type ClaimState, livePayments } from './state';

type Decision = ClaimCommandBody<'decide-claim-case'>;

const isOfHold = ({ hold }: ClaimState, { id }: ClaimCase): boolean => hold?.caseId === id;

/**
 * Whether a yes needs that its author spoke with the participant: nothing of his own was given beside the
 * signature, a stop that somebody asked for is to end, or another branch confirms.
 */
export const needsHearing = (state: ClaimState, asked: ClaimCase): boolean =>
  asked.kind === 'unfreeze' ||
  (asked.kind === 'payment-approval' &&
    isOfHold(state, asked) &&
    (state.safeguards?.factor === 'missing' || state.hold?.why === 'confirm-elsewhere'));

/** Why the way in which somebody spoke with the participant does not do. */
const hearingFault = (state: ClaimState, asked: ClaimCase, { heard }: Decision): ClaimRefusal | null => {
  if (!needsHearing(state, asked)) return null;
  if (!heard) return 'claim.hearing-missing';
  // A number that was typed in this visit reaches whoever typed it.
  if (heard === 'by-phone' && state.safeguards && !state.safeguards.contact) return 'claim.phone-not-known';
  const elsewhere = isOfHold(state, asked) && state.hold?.why === 'confirm-elsewhere';
  return heard === 'by-letter' && !elsewhere ? 'claim.hearing-missing' : null;
};

/** A hold whose no sends the payment back to the counter; a limit that is not lifted passes with the day. */
const RETURNS: readonly string[] = ['account-changed', 'factor-missing', 'name-differs', 'confirm-elsewhere'];

const withdrawn = ({ withdrawal }: ClaimCase): ClaimEvent[] =>
  withdrawal ? [{ type: 'claim.withdrawn', data: withdrawal }] : [];

/** A yes that was given before the stop is void: the hold is put to a second person once more. */
const askedAnew = ({ hold, cases, authors }: ClaimState, { freshId }: ClaimFacts): ClaimEvent[] => {
  const before = cases.find(({ id }) => id === hold?.caseId);
  const askedBy = authors[0];
  if (!hold || !askedBy || before?.decision !== 'accept') return [];
  return [
    {
      type: 'claim.case-opened',
      data: { caseId: freshId, kind: 'payment-approval', why: hold.why, note: '', askedBy },
    },
  ];
};

/** What an accepted or rejected case leads to, beside its own record. */
const afterCase = (
  state: ClaimState,
  asked: ClaimCase,
  accepted: boolean,
  facts: ClaimFacts,
): ClaimEvent[] => {
  const { hold, frozenBy } = state;
  if (asked.kind === 'withdrawal') return accepted ? withdrawn(asked) : [];
  if (frozenBy !== null && asked.kind === 'unfreeze')
    return accepted
      ? [{ type: 'claim.unfrozen', data: { freezeId: frozenBy } }, ...askedAnew(state, facts)]
      : [];
  if (!hold || !isOfHold(state, asked)) return [];
  if (accepted) {
    const approved = { ...hold, approved: true };
    return holdEnds(approved, facts.now) ? [released(approved)] : [];
  }
  if (!RETURNS.includes(hold.why)) return [];
  return livePayments(state)
    .filter(({ status }) => status === 'held')
    .map(({ reference }) => ({ type: 'claim.returned', data: { reference, code: 'approval-refused' } }));
};

/** Two people for what could be abused: whoever acted in the session, or on the claim, never decides. */
export const decideClaimCase: ClaimRule<'decide-claim-case'> = (state, body, facts) => {
  const { caseId, decision, note, heard } = body;
  if (facts.role !== 'supervisor') return refuse('command.actor-refused');
  const asked = state.cases.find(({ id }) => id === caseId);
  if (!asked) return refuse('claim.case-unknown');
  if (asked.decision) return refuse('claim.case-decided');
  if (state.authors.includes(facts.actor.id)) return refuse('claim.author-never-decides');
  if (facts.countsAsSecond === false) return refuse('second-person.not-counted');
  if (!facts.ofQueue) return refuse('claim.other-branch-decides');
  if (facts.household) return refuse('claim.household');
  if (decision === 'reject' && note.trim() === '') return refuse('claim.note-missing');
  const accepted = decision === 'accept';
  // A stop stands above every approval: first it is decided by itself.
  if (accepted && state.frozenBy !== null && asked.kind !== 'unfreeze') return refuse('claim.frozen');
  const fault = accepted
    ? (hearingFault(state, asked, body) ?? (asked.kind === 'withdrawal' ? withdrawalFault(state) : null))
    : null;
  if (fault) return refuse(fault, { status: state.status });
  if (!facts.pinGiven) return refuse('pin.needed');
  return ok([
    ...(heard ? [{ type: 'claim.participant-heard' as const, data: { caseId, how: heard } }] : []),
    { type: 'claim.case-decided', data: { caseId, kind: asked.kind, decision, note } },
    ...afterCase(state, asked, accepted, facts),
  ]);
};
