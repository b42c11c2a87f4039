import { ok, refuse } from '../../values/outcome';
import { REQUESTS } from '../membership-commands';
import type { Decider } from './rule';

/** Asks the office that keeps a record to correct it; the visit goes on meanwhile. */
export const requestCorrection: Decider<'request-correction'> = (state, { trouble, note }, facts) => {
  if (state.requests.some((one) => one.trouble === trouble && one.answer === null))
    return refuse('request.open');
  // Without the number there is nothing to link: it stands on the card or the pay slip.
  if (trouble === 'kpj-not-linked' && note.trim() === '') return refuse('request.note-missing');
  const data = { requestId: facts.freshId, trouble, to: REQUESTS[trouble], note };
  return ok([{ type: 'session.correction-requested', data }]);
};

/** What the office answered, on the record of the session that asked, even when that is long over. */
export const recordRequestAnswer: Decider<'record-request-answer'> = (state, { requestId, answer, note }) => {
  const asked = state.requests.find(({ id }) => id === requestId);
  if (!asked) return refuse('request.unknown');
  if (asked.answer) return refuse('request.answered');
  if (answer === 'not-possible' && note.trim() === '') return refuse('case.note-missing');
  return ok([{ type: 'session.request-answered', data: { requestId, answer, note } }]);
};
