import { createHmac } from 'node:crypto';
import type { Transaction } from '../database/connection';
import { blindIndex } from '../platform/crypto/seal';
import { env } from '../platform/env';
import { uuidv7 } from '../platform/new-id';
import { addJob } from '../queue/queue';

/** Days in which a warned contact can still stop payments with the code. */
const CODE_DAYS = 30;

/**
 * The code of a warning: twelve digits made from its id and the server's key, so that a message sent again
 * carries the same code and none is kept anywhere. Twelve digits against online guessing, which is counted.
 */
export const freezeCodeOf = (freezeId: string): string => {
  const key = Buffer.from(env().INDEX_KEY, 'base64');
  const bytes = createHmac('sha256', key).update(`freeze-code-of:${freezeId}`).digest();
  return String(bytes.readBigUInt64BE() % 1_000_000_000_000n).padStart(12, '0');
};

/** As it is written and read out: `4821 0937 5526`. */
export const inGroups = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

export const indexOfFreezeCode = (code: string): string => blindIndex('freeze-code', code);

/**
 * Keeps a warning to the old contact, with the keyed digest of its code, and the job that sends it. One for each
 * visit, however often its data are changed and confirmed again.
 */
export const issueFreezeCode = async (
  tx: Transaction,
  about: {
    readonly personId: string;
    readonly branchId: string;
    readonly sessionId: string | null;
    readonly claimId: string | null;
    readonly now: Date;
  },
): Promise<void> => {
  const id = uuidv7(about.now.getTime());
  const expires = new Date(about.now.getTime() + CODE_DAYS * 86_400_000);
  const { rowCount } = await tx.query({
    name: 'freeze-new',
    text: `insert into freezes (id, person_id, branch_id, session_id, claim_id, code_index, issued_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (session_id) do nothing`,
    values: [
      id,
      about.personId,
      about.branchId,
      about.sessionId,
      about.claimId,
      indexOfFreezeCode(freezeCodeOf(id)),
      about.now,
      expires,
    ],
  });
  if (rowCount === 1) await addJob(tx, 'freeze.warn', { freezeId: id });
};

/** A stop of this person's payments that is in force, or null. */
export const freezeInForce = async (tx: Transaction, personId: string): Promise<string | null> => {
  const { rows } = await tx.query<{ id: string }>({
    name: 'freeze-in-force',
    text: `select id from freezes where person_id = $1 and used_at is not null and lifted_at is null order by used_at limit 1`,
    values: [personId],
  });
  return rows[0]?.id ?? null;
};

/** Ends every stop of the claim's person: a supervisor decided it. */
export const liftFreezes = (tx: Transaction, personId: string, now: Date) =>
  tx.query({
    name: 'freeze-lift',
    text: 'update freezes set lifted_at = $2 where person_id = $1 and used_at is not null and lifted_at is null',
    values: [personId, now],
  });
