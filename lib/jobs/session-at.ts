import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { replay } from '../sessions/evolve';
import type { SessionState } from '../sessions/state';

/** The session as it stands now, for a worker. */
export const sessionAt = async (sessionId: string): Promise<SessionState> =>
  replay((await loadStream(pool(), 'session', sessionId, null)).events);
