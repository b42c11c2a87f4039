import { migrate } from '../database/migrate';
import { bindJournal } from '../journal/bind-journal';
import { sealTable } from '../journal/seal-row';
import { recordShippedRows } from '../policies/record-rows';

/**
 * Brings a database to this release: its schema, its shipped policy and the job queue's tables. Safe to call from
 * several processes.
 * @param url of the database, as its owner
 * @returns names of the migrations applied now.
 */
export const setUpDatabase = (url: string): Promise<string[]> =>
  migrate(url, async (client, applied) => {
    await recordShippedRows(client);
    if (applied.includes('0170_proofs.sql')) await bindJournal(client);
    if (applied.includes('0175_row_seals.sql')) await sealTable(client, 'staff');
  });
