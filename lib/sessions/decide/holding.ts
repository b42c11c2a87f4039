import { ok, refuse } from '../../platform/outcome';
import type { Decider } from './rule';

export const pauseSession: Decider<'pause-session'> = (_, { why }) =>
  ok([{ type: 'session.paused', data: { why } }]);

/** One pair of hands at a time: a colleague takes over on the record, also to go on with a paused session. */
export const takeOverSession: Decider<'take-over-session'> = (state, { why }, facts) => {
  if (!facts.deviceId) return refuse('command.actor-refused');
  const held = state.officerId === facts.actor.id && state.deviceId === facts.deviceId;
  if (held && state.status === 'open') return refuse('session.already-yours');
  if (facts.household) return refuse('person.household');
  return ok([
    { type: 'session.taken-over', data: { officerId: facts.actor.id, deviceId: facts.deviceId, why } },
  ]);
};

export const endSession: Decider<'end-session'> = (_, { why }) =>
  ok([{ type: 'session.ended', data: { why } }]);
