import * as z from 'zod/mini';
import { withoutSeparators } from '../../domain/values/tidy';
import { inTransaction, pool } from '../database/connection';
import { countHit } from '../database/rate-limit';
import { addJob } from '../queue/queue';
import { indexOfFreezeCode } from './freeze-code';

export const freezeAskedSchema = z.object({ code: z.string().check(z.maxLength(40)) });

export type FreezeAnswer = 'stopped' | 'unknown' | 'too-many';

const MOST_TRIES = 10;
const WINDOW_SECONDS = 15 * 60;

/**
 * Stops the payments of the person whom the code was sent to, from this transaction on: no order leaves any more,
 * and each open claim gets the stop on record. The same code again finds it stopped. Counted by who asks, ten in a
 * quarter of an hour.
 */
export const stopByCode = async (asked: unknown, asker: string): Promise<FreezeAnswer> => {
  if ((await countHit(pool(), `freeze:${asker}`, WINDOW_SECONDS)) > MOST_TRIES) return 'too-many';
  const given = freezeAskedSchema.safeParse(asked);
  const code = given.success ? withoutSeparators(given.data.code) : '';
  if (!/^\d{12}$/.test(code)) return 'unknown';
  return inTransaction(async (tx) => {
    // Single use: once lifted by a supervisor, the code is worth nothing more.
    const { rows } = await tx.query<{ id: string; person_id: string }>({
      name: 'freeze-use',
      text: `update freezes set used_at = coalesce(used_at, now())
              where code_index = $1 and expires_at > now() and lifted_at is null returning id, person_id`,
      values: [indexOfFreezeCode(code)],
    });
    const freeze = rows[0];
    if (!freeze) return 'unknown' as const;
    const claims = await tx.query<{ id: string }>({
      name: 'freeze-claims',
      text: `select id from claims where person_id = $1 and status not in ('paid', 'withdrawn', 'frozen')`,
      values: [freeze.person_id],
    });
    for (const { id: claimId } of claims.rows)
      await addJob(tx, 'claim.freeze', { claimId, freezeId: freeze.id });
    return 'stopped' as const;
  });
};
