import type { Transaction } from '../database/connection';
import type { Policy } from '../jht/policy/policy';
import { currentPolicy } from '../policies/read-policy';
import type { MembershipSummary } from '../sessions/entries';
import type { MembershipFacts } from '../sessions/witness';

/** Hundredths of a percent of the wage that the segment's JHT contribution is; null where it is no share. */
const shareOfWage = (policy: Policy, segment: MembershipSummary['segment'], date: string): number | null => {
  const rates = (['employer', 'worker'] as const).flatMap((part) => {
    const found = policy.row('contribution-rate', date, `${segment}/JHT/${part}`);
    return found ? [found.value] : [];
  });
  const shares = rates.flatMap((rate) => (rate.kind === 'share' ? [rate.basisPoints] : []));
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) : null;
};

/** What the carrier's record says of a membership, with the wage worked back from the last contribution. */
export const membershipFacts = async (
  tx: Pick<Transaction, 'query'>,
  membership: MembershipSummary,
): Promise<MembershipFacts> => {
  const { rows } = await tx.query<{ amount: number; period: string }>({
    name: 'last-contribution',
    text: `select amount, to_char(period, 'YYYY-MM-DD') as period from contributions
            where membership_id = $1 order by period desc limit 1`,
    values: [membership.id],
  });
  const last = rows[0];
  const share = last ? shareOfWage(await currentPolicy(tx), membership.segment, last.period) : null;
  const { employer, joinedOn, leftOn } = membership;
  return {
    employer,
    joinedOn,
    leftOn,
    lastWage: last && share ? Math.round((last.amount * 10_000) / share) : null,
  };
};
