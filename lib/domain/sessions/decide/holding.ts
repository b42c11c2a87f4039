import { ok, refuse } from '../../values/outcome';
import type { Decider } from './rule';

export const pauseSession: Decider<'pause-session'> = (_, { why }) =>
  ok([{ type: 'session.paused', data: { why } }]);

/**
 * One pair of hands at a time: whoever takes a session out of other hands does so with his own PIN, from the
 * device that he saw holding it, and on the record. A paused session is in nobody's hands and needs no PIN.
 */
export const takeOverSession: Decider<'take-over-session'> = (
  state,
  { why, fromDevice, moveCode },
  facts,
) => {
  if (!facts.deviceId) return refuse('command.actor-refused');
  const held = state.officerId === facts.actor.id && state.deviceId === facts.deviceId;
  if (held && state.status === 'open') return refuse('session.already-yours');
  if (facts.household) return refuse('person.household');
  if (state.status === 'open') {
    if (fromDevice !== state.deviceId) return refuse('session.moved-meanwhile');
    if (!facts.pinGiven) return refuse('pin.take-over');
    if (moveCode && !facts.moveCodeHolds) return refuse('move-code.refused');
  }
  const by = { officerId: facts.actor.id, deviceId: facts.deviceId, why };
  const shown = state.status === 'open' && moveCode !== undefined;
  return ok([{ type: 'session.taken-over', data: shown ? { ...by, through: 'code' } : by }]);
};

export const endSession: Decider<'end-session'> = (_, { why }) =>
  ok([{ type: 'session.ended', data: { why } }]);
