import { replay } from '../../domain/sessions/evolve';
import type { SessionState } from '../../domain/sessions/state';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';

/** The session as it stands now, for a worker. */
export const sessionAt = async (sessionId: string): Promise<SessionState> =>
  replay((await loadStream(pool(), 'session', sessionId, null)).events);
