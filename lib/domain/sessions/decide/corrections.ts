import { ok, refuse } from '../../values/outcome';
import type { SessionEvent } from '../events';
import { openCase } from '../steps';
import type { Decider } from './rule';

const caseOpened = (
  caseId: string,
  kind: 'end-of-work' | 'merge',
  why: 'end-not-reported' | 'several-kpj',
  note: string,
): SessionEvent => ({
  type: 'session.case-opened',
  data: { caseId, kind, why, note, options: ['accept', 'reject'] },
});

/**
 * The employer has not reported the end of the work (Permenaker 4/2022: his arrears and silence are not the
 * worker's): he is asked, and a supervisor looks at the participant's own evidence.
 */
export const askEndOfWork: Decider<'ask-end-of-work'> = (state, { leftOn, evidence, note }, facts) => {
  const chosen = state.person?.memberships.find(({ id }) => id === state.membershipId);
  if (!chosen) return refuse('command.invalid');
  if (chosen.leftOn && chosen.leftOn <= facts.today) return refuse('membership.ended-already');
  if (leftOn < chosen.joinedOn || leftOn > facts.today) return refuse('membership.end-not-possible');
  if (openCase(state, 'end-of-work')) return refuse('case.open');
  if (evidence === 'other' && note.trim() === '') return refuse('case.note-missing');
  const caseId = facts.freshId;
  return ok([
    { type: 'session.end-of-work-claimed', data: { caseId, membershipId: chosen.id, leftOn, evidence } },
    caseOpened(caseId, 'end-of-work', 'end-not-reported', note),
  ]);
};

/** Amalgamasi: the participant signs that all these cards are his; a supervisor approves. */
export const askMerge: Decider<'ask-merge'> = (state, { from, signature }, facts) => {
  const into = state.membershipId;
  const all = state.person?.memberships ?? [];
  const chosen = all.filter(({ id }) => id === into || from.includes(id));
  if (!into || from.includes(into) || new Set(from).size !== from.length || chosen.length !== from.length + 1)
    return refuse('membership.not-theirs');
  if (chosen.some(({ openClaim }) => openClaim)) return refuse('claim.open');
  // Who still works under one of the cards goes on paying into it: it is merged when that work has ended.
  if (chosen.some(({ id, leftOn }) => id !== into && !(leftOn && leftOn <= facts.today)))
    return refuse('membership.still-active');
  if (openCase(state, 'merge')) return refuse('case.open');
  const caseId = facts.freshId;
  return ok([
    { type: 'session.merge-confirmed', data: { caseId, into, from, signature } },
    caseOpened(caseId, 'merge', 'several-kpj', ''),
  ]);
};
