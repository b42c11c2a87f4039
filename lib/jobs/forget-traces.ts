import { traceDaysOn } from '../biometrics/trace-retention';
import { pool } from '../database/connection';

/** Deletes what pictures are known again by once policy's time for it is over. @param now server's clock */
export const forgetTraces = async (now = new Date()): Promise<void> => {
  const days = traceDaysOn(now.toISOString().slice(0, 10));
  await pool().query('delete from face_traces where seen_at < $1', [
    new Date(now.getTime() - days * 86_400_000),
  ]);
};
