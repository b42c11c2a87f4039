import { randomInt } from 'node:crypto';
import type { HoldReason } from '../../domain/claims/events';
import { contactBefore, type Draws } from '../../domain/claims/safeguards';
import { requiredRow } from '../../domain/policies/policy';
import type { SessionState } from '../../domain/sessions/state';
import type { Transaction } from '../database/connection';
import { env } from '../platform/env';
import { currentPolicy } from '../policies/read-policy';
import { bankDayOf, coolsUntil } from './payment-limits';

const isDrawn = (percent: number): boolean => {
  const { CONFIRMATION_DRAW: draw } = env();
  return draw === 'everybody' || (draw === 'policy' && randomInt(100) < percent);
};

/** What chance draws for a claim submitted now, by the shares of policy; the draw cannot be known before. */
export const drawFor = async (tx: Transaction, now: Date): Promise<Draws> => {
  const policy = await currentPolicy(tx);
  const day = bankDayOf(now);
  return {
    callBack: isDrawn(requiredRow(policy, 'second-factor', day).value.callBackPercent),
    noContact: isDrawn(requiredRow(policy, 'independent-warning', day).value.percent),
  };
};

/** Until when a claim rests that waits for this reason, ISO 8601; null where it waits for people alone. */
export const restsUntil = async (
  tx: Transaction,
  state: SessionState,
  why: HoldReason,
  now: Date,
): Promise<string | null> => {
  if (why === 'confirm-elsewhere') {
    const { hours } = requiredRow(await currentPolicy(tx), 'independent-warning', bankDayOf(now)).value;
    return new Date(now.getTime() + hours * 3_600_000).toISOString();
  }
  return why === 'account-changed' && contactBefore(state) ? coolsUntil(tx, now) : null;
};

/** Another branch with a supervisor, by chance; the own one where there is no other. */
export const confirmingBranch = async (tx: Transaction, branchId: string): Promise<string> => {
  const { rows } = await tx.query<{ branch_id: string }>({
    name: 'confirming-branch',
    text: `select branch_id from staff where role = 'supervisor' and active and branch_id <> $1
            group by branch_id order by random() limit 1`,
    values: [branchId],
  });
  return rows[0]?.branch_id ?? branchId;
};
