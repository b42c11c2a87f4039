import { ok, refuse } from '../../values/outcome';
import { CHALLENGE_SECONDS, LEAST_FRAMES } from '../challenge';
import type { CommandBody } from '../commands';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { countedFirst } from './may-capture';
import type { Decider } from './rule';

const isOver = (expiresAt: string, now: string): boolean => Date.parse(expiresAt) <= Date.parse(now);

/**
 * Draws movements. One that waits on this device is given again; it is given up for another one where it was
 * tried and not seen. Policy limits the draws of one picture: nobody draws until they fit a recording that he has.
 */
export const drawChallenge: Decider<'draw-challenge'> = (state, { instead }, facts) => {
  const counted = countedFirst(state, facts);
  if (!counted.ok) return counted;
  const { carried, spent } = counted.value;
  if (spent) return ok(carried);
  const { challenge, draws } = state.face;
  const waits = challenge?.deviceId === facts.deviceId && !isOver(challenge.expiresAt, facts.now);
  if (waits && instead !== challenge.id) return ok(carried);
  const { targets, freshId, now, deviceId, faceLimits } = facts;
  if (!targets || !deviceId || !faceLimits) return refuse('command.invalid');
  if (draws >= faceLimits.draws) return refuse('challenge.draws-spent');
  const expiresAt = new Date(Date.parse(now) + CHALLENGE_SECONDS * 1_000).toISOString();
  return ok([
    ...carried,
    {
      type: 'session.challenge-drawn',
      data: { challengeId: freshId, targets, deviceId, expiresAt, ...(waits ? { instead } : {}) },
    },
  ]);
};

/** Why a capture's challenge does not hold; `null` when it does. */
export const challengeFault = (
  state: SessionState,
  { challengeId, without }: CommandBody<'capture-face'>,
  facts: SessionFacts,
): SessionRefusal | null => {
  if (challengeId === undefined) return without || !facts.challengeRequired ? null : 'challenge.needed';
  const { challenge } = state.face;
  if (challenge?.id !== challengeId) return 'challenge.unknown';
  if (challenge.deviceId !== facts.deviceId) return 'challenge.other-device';
  if (isOver(challenge.expiresAt, facts.now)) return 'challenge.expired';
  return (facts.framesKept ?? 0) < LEAST_FRAMES ? 'challenge.frames-missing' : null;
};
