import * as z from 'zod/mini';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/claims/life';
import { type TimeZone, todayIn } from '../../domain/values/calendar';
import { normaliseCode } from '../../domain/values/one-time-code';
import { pool } from '../database/connection';
import { countHit } from '../database/rate-limit';
import { blindIndex } from '../platform/crypto/seal';

/** 25 characters of Crockford's base 32; typed ones may have spaces and dashes. */
export const receiptCodeSchema = z
  .string()
  .check(z.maxLength(60))
  .check(z.refine((typed) => normaliseCode(typed).length === 25, 'receipt.code-shape'));

export const receiptFindingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    branchName: z.string(),
    /** Date at the branch, ISO. */
    issuedOn: z.string(),
    claimNumberEnd: z.string(),
    status: z.enum(CLAIM_STATUSES),
  }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('too-many') }),
]);
export type ReceiptFinding = z.output<typeof receiptFindingSchema>;

type Row = {
  branch_name: string;
  time_zone: TimeZone;
  issued_at: Date;
  claim_number: string;
  status: ClaimStatus;
};

const MOST_A_MINUTE = 30;

/**
 * Whether a receipt's code is genuine, for whoever holds the paper: nothing personal, and 125 random bits
 * of code stand against guessing. Counted by address: 30 a minute.
 */
export const verifyReceipt = async (typed: string, address: string): Promise<ReceiptFinding> => {
  if ((await countHit(pool(), `verify:${blindIndex('address', address)}`, 60)) > MOST_A_MINUTE)
    return { kind: 'too-many' };
  if (!receiptCodeSchema.safeParse(typed).success) return { kind: 'unknown' };
  const { rows } = await pool().query<Row>({
    name: 'receipt-by-code',
    text: `select b.name as branch_name, b.time_zone, r.issued_at, c.claim_number, c.status
             from receipts r join claims c on c.id = r.claim_id join branches b on b.id = r.branch_id
            where r.code_index = $1`,
    values: [blindIndex('receipt', normaliseCode(typed))],
  });
  const row = rows[0];
  if (!row) return { kind: 'unknown' };
  return {
    kind: 'found',
    branchName: row.branch_name,
    issuedOn: todayIn(row.issued_at, row.time_zone),
    claimNumberEnd: row.claim_number.slice(-4),
    status: row.status,
  };
};
