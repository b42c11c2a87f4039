import { migrate } from '../database/migrate';
import { bindJournal } from '../journal/bind-journal';
import { sealTable } from '../journal/seal-row';
import { auditAddress, productAddress } from '../platform/database-address';
import { recordShippedRows } from '../policies/record-rows';

/**
 * Brings a database to this release: its schema, its shipped policy, the job queue's tables, and the roles as which
 * the product and the audit reach them. Safe to call from several processes.
 * @param url of the database, as its owner
 * @param given addresses of the two roles, where they are not derived from the owner's
 * @returns names of the migrations applied now.
 */
export const setUpDatabase = (
  url: string,
  given: { readonly DATABASE_APP_URL?: string; readonly DATABASE_AUDIT_URL?: string } = {},
): Promise<string[]> =>
  migrate(
    url,
    async (client, applied) => {
      await recordShippedRows(client);
      if (applied.includes('0170_proofs.sql')) await bindJournal(client);
      if (applied.includes('0175_row_seals.sql')) await sealTable(client, 'staff');
    },
    {
      app: productAddress({ DATABASE_URL: url, DATABASE_APP_URL: given.DATABASE_APP_URL }),
      audit: auditAddress({
        DATABASE_URL: url,
        DATABASE_APP_URL: undefined,
        DATABASE_AUDIT_URL: given.DATABASE_AUDIT_URL,
      }),
    },
  );
