import { ok } from '../../values/outcome';
import type { SessionEvent } from '../events';
import { evolve } from '../evolve';
import { nextRung } from '../ladder';
import type { SessionState } from '../state';
import type { Decider } from './rule';

/** Adds the way on that the ladder offers after these events, so that each rung and its why are on the record. */
export const withOffer = (state: SessionState, events: readonly SessionEvent[]): readonly SessionEvent[] => {
  const isGoingOn = state.status === 'open' || state.status === 'paused';
  const offer = isGoingOn && events.length > 0 ? nextRung(events.reduce(evolve, state)) : null;
  if (!offer) return events;
  return [
    ...events,
    { type: 'session.rung-offered', data: { ...offer, attempt: state.face.attempts.length } },
  ];
};

/** A camera that fails is nobody's attempt: it is reported, and the ladder offers another one. */
export const reportCamera: Decider<'report-camera'> = (state, { fault }) => {
  const known = state.face.troubles.some(
    (one) => one.fault === fault && one.after === state.face.attempts.length,
  );
  if (state.face.verifiedBy || known) return ok([]);
  return ok(withOffer(state, [{ type: 'session.camera-troubled', data: { fault } }]));
};
