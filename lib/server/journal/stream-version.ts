import type { Transaction } from '../database/connection';

/** How many events a stream has; for appending to it without reading it. */
export const streamVersion = async (tx: Transaction, streamId: string): Promise<number> => {
  const { rows } = await tx.query<{ version: number }>({
    name: 'stream-version',
    text: 'select coalesce(max(version), 0) as version from events where stream_id = $1',
    values: [streamId],
  });
  return rows[0]?.version ?? 0;
};
