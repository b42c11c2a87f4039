import {
  balanceOfCards,
  type Card,
  type Contribution,
  type Withdrawal,
} from '../../domain/benefits/jht/balance';
import { contradictionsIn, hasImpossibleDays } from '../../domain/benefits/jht/contradictions';
import { documentsAsked } from '../../domain/benefits/jht/documents-asked';
import { quote } from '../../domain/benefits/jht/quote';
import { openDayFrom } from '../../domain/benefits/jht/working-days';
import type { Policy } from '../../domain/policies/policy';
import { type ClaimContradiction, CONTRADICTIONS } from '../../domain/sessions/claim-dates';
import type { BalanceSummary, ClaimReason, RecordedQuote } from '../../domain/sessions/claim-terms';
import type { AskedDocument } from '../../domain/sessions/documents';
import type { SessionState } from '../../domain/sessions/state';
import type { TimeZone } from '../../domain/values/calendar';
import type { Transaction } from '../database/connection';

type OfCard = { membershipId: string };

/** A membership and every card that was merged into it: what was paid in, and what was paid out before. */
const cardsOf = async (tx: Transaction, membershipId: string): Promise<readonly Card[]> => {
  const { rows } = await tx.query<Contribution & OfCard>({
    name: 'contributions-of',
    text: `select membership_id as "membershipId", to_char(period, 'YYYY-MM') as period, amount from contributions
            where membership_id in (select id from memberships where id = $1 or merged_into = $1) order by membership_id, period`,
    values: [membershipId],
  });
  const paid = await tx.query<Withdrawal & OfCard>({
    name: 'paid-out-of',
    text: `select membership_id as "membershipId", to_char(paid_on, 'YYYY-MM-DD') as on, gross as amount from paid_benefits
            where membership_id in (select id from memberships where id = $1 or merged_into = $1) order by membership_id, paid_on`,
    values: [membershipId],
  });
  const all = new Set([...rows, ...paid.rows].map((row) => row.membershipId));
  return [...all].map((card) => ({
    contributions: rows.filter((row) => row.membershipId === card),
    withdrawals: paid.rows.filter((row) => row.membershipId === card),
  }));
};

type PaidRow = { on: string; gross: number; kind: string };

const priorPaymentsOf = async (tx: Transaction, personId: string): Promise<PaidRow[]> => {
  const { rows } = await tx.query<PaidRow>({
    name: 'prior-payments',
    text: `select to_char(paid_on, 'YYYY-MM-DD') as on, gross, kind from paid_benefits where person_id = $1 order by paid_on`,
    values: [personId],
  });
  return rows;
};

type Standing = {
  readonly contradiction?: never;
  readonly balance: BalanceSummary;
  readonly quote: RecordedQuote;
  readonly asked: readonly AskedDocument[];
};
type Contradicted = {
  readonly contradiction: ClaimContradiction;
  readonly balance?: never;
  readonly quote?: never;
  readonly asked?: never;
};

/**
 * Balance and quote for the chosen membership on a day at the branch, from the carrier's own records.
 * Amounts in whole rupiah. Nothing is decided here: the numbers enter the journal with the decision.
 */
export const quoteForSession = async (
  tx: Transaction,
  state: SessionState,
  asked: {
    readonly reason: ClaimReason;
    readonly letterOn: string | null;
    /** Date at the branch, ISO, and the zone that it was read in. */
    readonly today: string;
    readonly zone: TimeZone;
    readonly policy: Policy;
    /** Day on which the documents were whole; null before. */
    readonly completeOn: string | null;
  },
): Promise<Standing | Contradicted | null> => {
  const membership = state.person?.memberships.find(({ id }) => id === state.membershipId);
  if (!state.person || !membership) return null;
  if (asked.reason === 'resigned' && !asked.letterOn) return null; // the decision asks for the letter's date
  const birthDate = (state.claimant ? null : state.civil?.birthDate) ?? state.person.earlier.civil.birthDate;
  const { joinedOn, leftOn } = membership;
  // Only a date that the claim is counted from, or that was typed for it, stands against it.
  const letterOn = asked.reason === 'resigned' ? asked.letterOn : null;
  const [wrong] = contradictionsIn({ birthDate, joinedOn, leftOn, letterOn }, asked.policy, asked.today);
  if (wrong) return { contradiction: CONTRADICTIONS[wrong.field] };
  if (letterOn && letterOn > asked.today) return { contradiction: 'claim.letter-future' };
  const cards = await cardsOf(tx, membership.id);
  const priorPayments = await priorPaymentsOf(tx, state.person.id);
  const paidBefore = priorPayments.map(({ on, gross }) => ({ on, amount: gross }));
  if (hasImpossibleDays([...cards, { contributions: [], withdrawals: paidBefore }], asked.today))
    return { contradiction: 'claim.record-dates' };
  const balance = balanceOfCards(cards, asked.today, asked.policy);
  const given = quote(
    {
      asOf: asked.today,
      birthDate,
      segment: membership.segment,
      // A leaving date that lies ahead is announced, not reached: until then he is a member who works.
      membershipStatus: membership.leftOn && membership.leftOn <= asked.today ? 'inactive' : 'active',
      joinedOn: membership.joinedOn,
      leftOn: membership.leftOn,
      reason: asked.reason,
      letterOn: asked.letterOn,
      // Below zero only where the record lacks what was paid out of it: nobody owes the carrier for that.
      balance: Math.max(0, balance.total),
      priorPayments,
      hasNpwp: state.account?.npwp != null,
      profileUpdated: state.profileConfirmed,
      openClaim: false,
      branchTimeZone: asked.zone,
      documentsCompleteOn: asked.completeOn,
    },
    asked.policy,
  );
  const { route, findings, claimableFrom, gross, tax, net, taxBasis, payBy, policyVersion, taxWorking } =
    given;
  return {
    balance: {
      contributions: balance.contributions,
      yield: balance.yield,
      ...(balance.withdrawals > 0 ? { withdrawals: balance.withdrawals } : {}),
      total: balance.total,
    },
    quote: {
      route,
      findings,
      claimableFrom,
      openFrom: claimableFrom && openDayFrom(claimableFrom, asked.policy).date,
      gross,
      tax,
      net,
      taxBasis,
      payBy,
      policyVersion,
      taxWorking,
    },
    asked: documentsAsked(asked.policy, { reason: asked.reason, on: asked.today, balance: balance.total }),
  };
};
