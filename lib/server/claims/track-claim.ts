import * as z from 'zod/mini';
import { readClaimNumber } from '../../domain/claims/claim-number';
import { CLAIM_STATUSES } from '../../domain/claims/life';
import { evolveClaim, livePayments, NO_CLAIM } from '../../domain/claims/state';
import { isTold } from '../../domain/claims/tracking-view';
import { bankName } from '../../domain/people/banks';
import { maskAccount } from '../../domain/people/mask';
import { isValidDate } from '../../domain/values/calendar';
import { pool } from '../database/connection';
import { loadDataKey } from '../database/data-keys';
import { clearHits, countHit } from '../database/rate-limit';
import { loadStream } from '../journal/load';
import type { PersonRecord } from '../participants/record';
import { blindIndex } from '../platform/crypto/seal';
import { unsealJson } from '../platform/crypto/seal-json';
import { currentBanks } from '../policies/current-banks';
import { todayAt } from '../staff/branch-zone';

export const trackingQuestionSchema = z.object({
  /** As it was typed; the queue number alone means today's of the asking branch. */
  claimNumber: z.string().check(z.maxLength(80)),
  birthDate: z.string().check(z.refine(isValidDate)),
});

export const trackedClaimSchema = z.object({
  claimNumber: z.string(),
  status: z.enum(CLAIM_STATUSES),
  /** ISO date. */
  payBy: z.string(),
  /** Each with its instant, ISO 8601. */
  steps: z.array(z.object({ type: z.string(), at: z.string() })),
  payments: z.array(
    z.object({
      bank: z.string(),
      maskedAccount: z.string(),
      status: z.enum(CLAIM_STATUSES),
      returnedFor: z.nullable(z.string()),
    }),
  ),
});
export type TrackedClaim = z.output<typeof trackedClaimSchema>;

export type TrackingAnswer =
  | {
      readonly kind: 'found';
      readonly claimId: string;
      readonly branchId: string;
      readonly tracked: TrackedClaim;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too-many' };

const REFUSED: readonly string[] = ['different', 'unknown', 'dormant', 'inactive'];
const MOST_BY_ASKER = 30;
/** Wrong days for one claim by one asker, in a quarter of an hour and in a day: a birthday has 20,000 of them. */
const MOST_BY_CLAIM = 6;
const MOST_BY_CLAIM_A_DAY = 24;
const WINDOW_SECONDS = 15 * 60;
const DAY_SECONDS = 24 * 60 * 60;

type Row = { id: string; branch_id: string; person_id: string; sealed: Buffer };

/** The claim of that number whose participant was born on that day; a wrong day and no such number are alike. */
const rowOf = async (claimNumber: string, birthDate: string): Promise<Row | null> => {
  const { rows } = await pool().query<Row>({
    name: 'claim-by-number',
    text: `select c.id, c.branch_id, c.person_id, p.sealed from claims c join people p on p.id = c.person_id where c.claim_number = $1`,
    values: [claimNumber],
  });
  const row = rows[0];
  const key = row && (await loadDataKey(pool(), row.person_id));
  if (!row || !key) return null;
  const { civil } = unsealJson<PersonRecord>(key, row.sealed, `person:${row.person_id}`);
  return civil.birthDate === birthDate ? row : null;
};

/**
 * Where a claim stands, for whoever knows its number and the participant's birth date: masked, without a name or
 * an amount. Counted by who asks (30 in a quarter of an hour) and by the number that they ask for (6 wrong days, 24 in
 * a day), whether it exists or not.
 * @param asker what the count goes by: a device, or a member of staff.
 * @param branchId where it is asked; a queue number alone is today's of this branch.
 */
export const trackClaim = async (
  asked: unknown,
  asker: string,
  branchId: string,
): Promise<TrackingAnswer> => {
  if ((await countHit(pool(), `track:${asker}`, WINDOW_SECONDS)) > MOST_BY_ASKER) return { kind: 'too-many' };
  const question = trackingQuestionSchema.safeParse(asked);
  if (!question.success) return { kind: 'unknown' };
  const date = await todayAt(pool(), branchId, new Date());
  const claimNumber = readClaimNumber(question.data.claimNumber, { branchId, date });
  if (!claimNumber) return { kind: 'unknown' };
  // By claim and asker together: nobody shuts a claim for its participant by asking for it wrongly elsewhere.
  const index = blindIndex('receipt', claimNumber);
  const tries = `track-claim:${index}:${asker}`;
  const today = `track-claim-day:${index}:${asker}`;
  if ((await countHit(pool(), tries, WINDOW_SECONDS)) > MOST_BY_CLAIM) return { kind: 'too-many' };
  if ((await countHit(pool(), today, DAY_SECONDS)) > MOST_BY_CLAIM_A_DAY) return { kind: 'too-many' };
  const row = await rowOf(claimNumber, question.data.birthDate);
  if (!row) return { kind: 'unknown' };
  await clearHits(pool(), tries);
  await clearHits(pool(), today);
  const journal = await loadStream(pool(), 'claim', row.id, null);
  const claim = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!claim.terms) return { kind: 'unknown' }; // its key was destroyed: nothing is left to tell
  const banks = await currentBanks(pool());
  return {
    kind: 'found',
    claimId: row.id,
    branchId: row.branch_id,
    tracked: {
      claimNumber: claim.terms.claimNumber,
      status: claim.status,
      payBy: claim.terms.payBy,
      steps: journal.events
        // An account that the bank refused was not confirmed: what it led to says so.
        .filter(
          ({ type, data }) => isTold(type) && !REFUSED.includes((data as { verdict?: string }).verdict ?? ''),
        )
        .map(({ type, at }) => ({ type, at })),
      payments: livePayments(claim).map(({ to, status, returnedFor }) => ({
        bank: bankName(to.bankCode, banks),
        maskedAccount: maskAccount(to.accountNumber),
        status,
        returnedFor: status === 'returned' ? returnedFor : null,
      })),
    },
  };
};
