import { ok, refuse } from '../../values/outcome';
import type { SessionEvent, SessionEvents } from '../events';
import { evolve } from '../evolve';
import type { SessionFacts } from '../facts';
import type { SessionState } from '../state';
import { submission } from './claim';
import type { Decider } from './rule';

/**
 * The ruling on a claim's documents. A return names what is wanting, a rejection its ground. With an
 * acceptance the claim goes on its way at once where the participant confirmed these very figures before:
 * he need not come back. Where he has not, or they changed, his confirmation is the next step.
 */
export const decideDocuments = (
  state: SessionState,
  ruling: SessionEvents['session.case-decided'],
  facts: SessionFacts,
): ReturnType<Decider<'decide-case'>> => {
  const { caseId, kind, decision, note, faults = [], ground } = ruling;
  const known = (state.claim?.documents ?? []).map(({ code }) => code);
  if (decision === 'return' && faults.length === 0) return refuse('case.faults-missing');
  if (faults.some(({ document }) => !known.includes(document))) return refuse('document.not-asked');
  if (decision === 'reject' && !ground) return refuse('case.ground-missing');
  const decided: SessionEvent = {
    type: 'session.case-decided',
    data: {
      caseId,
      kind,
      decision,
      note,
      ...(decision === 'return' ? { faults } : {}),
      ...(decision === 'reject' ? { ground } : {}),
    },
  };
  if (decision !== 'accept') return ok([decided]);
  const submitted = submission(evolve(state, decided), facts);
  return ok([decided, ...(submitted.ok ? submitted.value : [])]);
};
