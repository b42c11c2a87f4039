import type { ClaimState } from '../../domain/claims/state';
import { evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import { isFinal, obligationOf } from '../claims/claim-rows';
import type { Transaction } from '../database/connection';
import type { Keys } from './data-keys-read';
import { type Folded, foldStreams } from './fold-streams';
import { type Differ, groupedBy, rowsById } from './record-faults';

type ClaimRow = {
  id: string;
  branch_id: string;
  claim_number: string;
  session_id: string;
  person_id: string;
  membership_id: string;
  status: string;
  pay_by: string | null;
  version: number;
};
type ObligationRow = {
  claim_id: string;
  partner_reference_no: string;
  amount: number;
  payee: number;
  state: string;
  final: boolean;
};
type BenefitRow = { claim_id: string; gross: number };

const ofClaim = ({ claim_id }: { readonly claim_id: string }): string => claim_id;

const compareObligations = (
  differ: Differ,
  { payments }: ClaimState,
  claimId: string,
  rows: readonly ObligationRow[],
): void => {
  const left = new Map(rows.map((row) => [row.partner_reference_no, row]));
  for (const payment of payments) {
    const row = left.get(payment.reference);
    left.delete(payment.reference);
    differ('disbursements', claimId, row ?? null, {
      amount: payment.to.amount,
      payee: payment.payee,
      state: obligationOf(payment),
      final: isFinal(payment),
    });
  }
  for (const _row of left.values()) differ('disbursements', claimId, _row, null);
};

/** Claims, their obligations to pay and the benefits that count as paid, against the claims' own streams. */
export const compareClaims = (tx: Transaction, keys: Keys, branchId: string, differ: Differ): Promise<void> =>
  foldStreams(
    tx,
    keys,
    branchId,
    { stream: 'claim', start: NO_CLAIM, evolve: evolveClaim },
    async (folded: readonly Folded<ClaimState>[]) => {
      const ids = folded.map(({ streamId }) => streamId);
      const claims = await rowsById<ClaimRow>(
        tx,
        `select id, branch_id, claim_number, session_id, person_id, membership_id, status, pay_by, version from claims where id = any($1)`,
        ids,
      );
      const obligations = groupedBy(
        (
          await tx.query<ObligationRow>(
            'select claim_id, partner_reference_no, amount, payee, state, final from disbursements where claim_id = any($1)',
            [ids],
          )
        ).rows,
        ofClaim,
      );
      const benefits = groupedBy(
        (
          await tx.query<BenefitRow>('select claim_id, gross from paid_benefits where claim_id = any($1)', [
            ids,
          ])
        ).rows,
        ofClaim,
      );
      for (const { streamId, version, state } of folded) {
        const terms = state?.terms;
        differ('claims', streamId, claims.get(streamId) ?? null, {
          branch_id: branchId,
          version,
          ...(state && terms
            ? {
                status: state.status,
                claim_number: terms.claimNumber,
                session_id: terms.sessionId,
                person_id: terms.personId,
                membership_id: terms.membershipId,
                pay_by: terms.payBy,
              }
            : {}),
        });
        if (!state || !terms) continue;
        compareObligations(differ, state, streamId, obligations.get(streamId) ?? []);
        const [benefit] = benefits.get(streamId) ?? [];
        differ(
          'paid_benefits',
          streamId,
          benefit ?? null,
          state.status === 'paid' ? { gross: terms.gross } : null,
        );
      }
    },
  );
