import type { Challenge } from '../../domain/sessions/challenge';
import type { SessionEvents } from '../../domain/sessions/events';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';

/**
 * The movements that were drawn under a nonce, from the journal: the session's state forgets a challenge with
 * its answer. @throws when none was: no capture names one that the session had not drawn
 */
export const drawnChallenge = async (
  sessionId: string,
  challengeId: string,
): Promise<Pick<Challenge, 'id' | 'targets'>> => {
  const { events } = await loadStream(pool(), 'session', sessionId, null);
  for (const { type, data } of events) {
    if (type !== 'session.challenge-drawn') continue;
    const drawn = data as SessionEvents['session.challenge-drawn'];
    if (drawn.challengeId === challengeId) return { id: challengeId, targets: drawn.targets };
  }
  throw new Error('a capture names a challenge that was never drawn');
};
