import type { ClaimFacts } from '../../domain/claims/claim-rule';
import { requiredRow } from '../../domain/policies/policy';
import { branchDayLimit } from '../../domain/policies/scope';
import { addDays, todayIn } from '../../domain/values/calendar';
import type { Transaction } from '../database/connection';
import { currentPolicy } from '../policies/read-policy';

/** A day at the bank: X-EXTERNAL-ID, statements and limits count by WIB. */
export const bankDayOf = (instant: Date): string => todayIn(instant, 'Asia/Jakarta');

/** Midnight of the bank after this day, ISO 8601. */
const dayAfter = (day: string): string => new Date(`${addDays(day, 1)}T00:00:00+07:00`).toISOString();

const EVERYBODY = '*';

/** Rupiah ordered today in these scopes; the rows stay locked, so that two orders never fill the same gap. */
const orderedToday = async (tx: Transaction, scopes: readonly string[], day: string) => {
  const { rows } = await tx.query<{ scope: string; ordered: number }>({
    name: 'payment-day-lock',
    text: `insert into payment_days (scope, day) select s, $2 from unnest($1::text[]) s order by s
           on conflict (scope, day) do update set ordered = payment_days.ordered returning scope, ordered`,
    values: [scopes, day],
  });
  return new Map(rows.map(({ scope, ordered }) => [scope, ordered]));
};

/** Whether a first order of this amount (whole rupiah) would break a limit of the bank's day, and until when. */
export const overLimitAt = async (
  tx: Transaction,
  branchId: string,
  amount: number,
  now: Date,
): Promise<ClaimFacts['overLimit']> => {
  const day = bankDayOf(now);
  const policy = await currentPolicy(tx);
  const ordered = await orderedToday(tx, [branchId, EVERYBODY], day);
  if ((ordered.get(branchId) ?? 0) + amount > branchDayLimit(policy, day, branchId))
    return { why: 'branch-limit', until: dayAfter(day) };
  if ((ordered.get(EVERYBODY) ?? 0) + amount > requiredRow(policy, 'payment-limit', day, 'day').value.amount)
    return { why: 'daily-limit', until: dayAfter(day) };
  return null;
};

/** Counts a first order towards its day, in the order's own transaction. */
export const countOrder = (tx: Transaction, branchId: string, amount: number, now: Date) =>
  tx.query({
    name: 'payment-day-count',
    text: `insert into payment_days (scope, day, ordered) select s, $2, $3 from unnest($1::text[]) s order by s
           on conflict (scope, day) do update set ordered = payment_days.ordered + excluded.ordered`,
    values: [[branchId, EVERYBODY], bankDayOf(now), amount],
  });

/** Until when an account that was changed now rests, ISO 8601. */
export const coolsUntil = async (tx: Transaction, now: Date): Promise<string> => {
  const { hours } = requiredRow(await currentPolicy(tx), 'cooling-off', bankDayOf(now)).value;
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
};
