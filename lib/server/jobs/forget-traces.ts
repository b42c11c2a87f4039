import { attemptLimitsOn } from '../../domain/faces/attempt-policy';
import { retentionOn } from '../../domain/faces/trace-retention';
import { pool } from '../database/connection';

const HOUR_MS = 3_600_000;

/**
 * Deletes what pictures and tries are known again by, and the frames of movements, once policy's time for each is
 * over. @param now server's clock
 */
export const forgetTraces = async (now = new Date()): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  const { days, frameDays } = retentionOn(today);
  const before = (hours: number) => [new Date(now.getTime() - hours * HOUR_MS)];
  await pool().query('delete from face_traces where seen_at < $1', before(days * 24));
  await pool().query('delete from challenge_frames where received_at < $1', before(frameDays * 24));
  await pool().query(
    'delete from face_tries where taken_at < $1',
    before(attemptLimitsOn(today).windowHours),
  );
};
