import { ok, refuse } from '../../platform/outcome';
import { CASE_REASONS } from '../commands';
import type { CaseKind } from '../events';
import type { SessionState } from '../state';
import { isFacePending, openCase } from '../steps';
import type { Decider } from './rule';

/** When a kind of case may be put: there is something that a machine could not settle. */
const ARISES = {
  face: (state) =>
    state.face.verifiedBy === null &&
    !isFacePending(state) &&
    state.face.attempts.some(({ band }) => band !== 'match'),
  'civil-data': (state) => state.registry?.outcome === 'differs',
} as const satisfies Record<CaseKind, (state: SessionState) => boolean>;

export const askSupervisor: Decider<'ask-supervisor'> = (state, { kind, why, note }, facts) => {
  if (openCase(state, kind)) return refuse('case.open');
  if (!ARISES[kind](state)) return refuse('case.not-needed');
  if (!(CASE_REASONS[kind] as readonly string[]).includes(why))
    return refuse('command.invalid', { field: 'why' });
  if (why === 'other' && note.trim() === '') return refuse('case.note-missing');
  return ok([
    {
      type: 'session.case-opened',
      data: { caseId: facts.freshId, kind, why, note, options: ['accept', 'reject'] },
    },
  ]);
};

/** Two people for what could be abused: whoever acted in the session never decides its cases. */
export const decideCase: Decider<'decide-case'> = (state, { caseId, decision, note }, facts) => {
  const asked = state.cases.find(({ id }) => id === caseId);
  if (!asked) return refuse('case.unknown');
  if (asked.decision) return refuse('case.decided');
  if (state.authors.includes(facts.actor.id)) return refuse('case.author-never-decides');
  if (facts.household) return refuse('person.household');
  if (decision === 'reject' && note.trim() === '') return refuse('case.note-missing');
  return ok([{ type: 'session.case-decided', data: { caseId, kind: asked.kind, decision, note } }]);
};
