import { pool } from '../database/connection';

/** How long a picture may be on its way up, hours: a day without a network, as a whole outreach event has. */
const UPLOAD_HOURS = 24;

/**
 * Deletes uploads that nobody finished within a day of their first piece, and what is left of those that were. The
 * device that has the picture begins it anew. @param now server's clock
 */
export const sweepUploads = async (now = new Date()): Promise<void> => {
  const before = new Date(now.getTime() - UPLOAD_HOURS * 3_600_000);
  await pool().query('delete from uploads where begun_at < $1', [before]);
};
