import { ok, refuse } from '../../values/outcome';
import { OF_RECORD_REASON, REPLAYED_REASON, WITHOUT_REASON } from '../challenge';
import { CASE_REASONS } from '../commands';
import type { SessionEvent } from '../events';
import { evolve } from '../evolve';
import { accountInQuestion } from '../payee';
import type { SessionState } from '../state';
import { openCase } from '../steps';
import { comparedAgain } from './account';
import { decideDocuments } from './document-ruling';
import { reopening } from './reopen';
import type { Decider } from './rule';

/** Whether there is anything to ask about. */
const isInQuestion = {
  'civil-data': (state: SessionState) => state.registry?.outcome === 'differs',
  'account-name': (state: SessionState) => accountInQuestion(state) !== null,
} as const;

/** Puts a difference in the data before a supervisor. A face has a check of its own, which says more. */
export const askSupervisor: Decider<'ask-supervisor'> = (state, { kind, why, note }, facts) => {
  if (kind === 'face') return refuse('case.witness-needed');
  if (openCase(state, kind)) return refuse('case.open');
  if (!isInQuestion[kind](state)) return refuse('case.not-needed');
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

/** Reasons of a picture that may have been brought along: only eyes on the person say that they are here. */
const BROUGHT_ALONG: readonly string[] = [OF_RECORD_REASON, WITHOUT_REASON, REPLAYED_REASON];

const wasNeverSeen = ({ face }: SessionState): boolean =>
  face.attempts.some(({ reasons }) => reasons.some((reason) => BROUGHT_ALONG.includes(reason)));

/** Two people for what could be abused: whoever acted in the session never decides its cases. */
export const decideCase: Decider<'decide-case'> = (state, body, facts) => {
  const { caseId, decision, note, presence = 'from-desk' } = body;
  const asked = state.cases.find(({ id }) => id === caseId);
  if (!asked) return refuse('case.unknown');
  if (asked.decision) return refuse('case.decided');
  if (state.authors.includes(facts.actor.id)) return refuse('case.author-never-decides');
  if (facts.countsAsSecond === false) return refuse('second-person.not-counted');
  if (facts.household) return refuse('person.household');
  if (decision === 'reject' && note.trim() === '') return refuse('case.note-missing');
  const { kind } = asked;
  if (kind === 'documents') return decideDocuments(state, { ...body, kind }, facts);
  if (decision === 'return') return refuse('case.not-an-option');
  if (kind === 'face' && decision === 'accept' && presence !== 'at-counter' && wasNeverSeen(state))
    return refuse('case.look-in-person');
  // Whoever vouches for a person says so with the PIN that only he knows.
  if (kind === 'face' && !facts.pinGiven) return refuse('pin.needed');
  const data = { caseId, kind, decision, note, ...(kind === 'face' ? { presence } : {}) };
  // What was worked out before rested on the record that this corrects.
  const corrects = decision === 'accept' && state.corrections.some((one) => one.caseId === caseId);
  const decided: SessionEvent = { type: 'session.case-decided', data };
  return ok([
    ...(corrects ? reopening(state, 'membership') : []),
    decided,
    ...(kind === 'civil-data' && decision === 'accept' ? comparedAgain(evolve(state, decided)) : []),
  ]);
};

/** The open question about the face, taken back because the machine answered after all. */
export const withdrawnCase = (state: SessionState): readonly SessionEvent[] => {
  const asked = openCase(state, 'face');
  if (!asked || (state.status !== 'open' && state.status !== 'paused')) return [];
  return [
    {
      type: 'session.case-withdrawn',
      data: { caseId: asked.id, kind: asked.kind, why: 'machine-matched' },
    },
  ];
};
