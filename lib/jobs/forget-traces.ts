import { attemptLimitsOn } from '../biometrics/attempt-policy';
import { traceDaysOn } from '../biometrics/trace-retention';
import { pool } from '../database/connection';

const HOUR_MS = 3_600_000;

/** Deletes what pictures and tries are known again by once policy's time for it is over. @param now server's clock */
export const forgetTraces = async (now = new Date()): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  const before = (hours: number) => [new Date(now.getTime() - hours * HOUR_MS)];
  await pool().query('delete from face_traces where seen_at < $1', before(traceDaysOn(today) * 24));
  await pool().query(
    'delete from face_tries where taken_at < $1',
    before(attemptLimitsOn(today).windowHours),
  );
};
