import { ok, refuse } from '../../values/outcome';
import { openCase } from '../steps';
import type { Decider } from './rule';

/**
 * Nobody can decide today: the participant gets a day and an hour, and the session keeps its place. The open
 * case stays in the queue, so that it may be decided before he comes back.
 */
export const bookCallBack: Decider<'book-call-back'> = (state, { day, from }, facts) => {
  const asked = openCase(state, 'face');
  if (!asked) return refuse('call-back.not-needed');
  if (state.callBack?.day === day && state.callBack.from === from) return ok([]);
  const slot = facts.freeSlots?.find((free) => free.day === day && free.from === from);
  if (!slot) return refuse('call-back.slot-taken');
  return ok([
    { type: 'session.call-back-booked', data: { caseId: asked.id, day, from, until: slot.until } },
    { type: 'session.paused', data: { why: 'call-back' } },
  ]);
};
