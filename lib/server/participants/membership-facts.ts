import type { Policy } from '../../domain/policies/policy';
import type { MembershipSummary } from '../../domain/sessions/entries';
import type { Wages } from '../../domain/sessions/second-factor';
import type { MembershipFacts } from '../../domain/sessions/witness';
import type { Transaction } from '../database/connection';
import { currentPolicy } from '../policies/read-policy';

/** Hundredths of a percent of the wage that the segment's JHT contribution is; null where it is no share. */
const shareOfWage = (policy: Policy, segment: MembershipSummary['segment'], date: string): number | null => {
  const rates = (['employer', 'worker'] as const).flatMap((part) => {
    const found = policy.row('contribution-rate', date, `${segment}/JHT/${part}`);
    return found ? [found.value] : [];
  });
  const shares = rates.flatMap((rate) => (rate.kind === 'share' ? [rate.basisPoints] : []));
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) : null;
};

/** The wage worked back from one contribution of a membership, whole rupiah a month. */
const wageFrom = async (
  tx: Pick<Transaction, 'query'>,
  segment: MembershipSummary['segment'],
  contribution: { readonly amount: number; readonly period: string } | undefined,
): Promise<number | null> => {
  const share = contribution ? shareOfWage(await currentPolicy(tx), segment, contribution.period) : null;
  return contribution && share ? Math.round((contribution.amount * 10_000) / share) : null;
};

/** The wages at both ends of a membership, for a question that only its member answers. */
export const wagesOf = async (
  tx: Pick<Transaction, 'query'>,
  { id, segment }: MembershipSummary,
): Promise<Wages> => {
  const { rows } = await tx.query<{ amount: number; period: string }>({
    name: 'contribution-ends',
    text: `(select amount, to_char(period, 'YYYY-MM-DD') as period from contributions where membership_id = $1 order by contributions.period limit 1)
           union all
           (select amount, to_char(period, 'YYYY-MM-DD') from contributions where membership_id = $1 order by contributions.period desc limit 1)`,
    values: [id],
  });
  return { first: await wageFrom(tx, segment, rows[0]), last: await wageFrom(tx, segment, rows.at(-1)) };
};

/** What the carrier's record says of a membership, with the wage worked back from the last contribution. */
export const membershipFacts = async (
  tx: Pick<Transaction, 'query'>,
  membership: MembershipSummary,
): Promise<MembershipFacts> => {
  const { rows } = await tx.query<{ amount: number; period: string }>({
    name: 'last-contribution',
    text: `select amount, to_char(period, 'YYYY-MM-DD') as period from contributions
            where membership_id = $1 order by contributions.period desc limit 1`,
    values: [membership.id],
  });
  const { employer, joinedOn, leftOn } = membership;
  return {
    employer,
    joinedOn,
    leftOn,
    lastWage: await wageFrom(tx, membership.segment, rows[0]),
  };
};
