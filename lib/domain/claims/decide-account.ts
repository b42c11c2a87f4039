import { isKnownBank } from '../people/banks';
import { ok, refuse } from '../values/outcome';
import type { ClaimRule } from './claim-rule';
import type { ClaimCommandBody } from './commands';
import { openCaseOf } from './decide-stop';
import type { ClaimEvent } from './events';
import type { Payment } from './payment';
import { type ClaimState, livePayments } from './state';

/** The next obligation of a payee whose transfer came back: under a new reference, and the old one is closed. */
const corrected = (
  state: ClaimState,
  payment: Payment,
  body: ClaimCommandBody<'correct-account'>,
  by: string,
): ClaimEvent => {
  const own = state.payments.filter(({ payee }) => payee === payment.payee);
  const { bankCode, accountNumber, holderName, signature } = body;
  return {
    type: 'claim.account-corrected',
    data: {
      closed: payment.reference,
      reference: `${own[0]?.reference ?? payment.reference}R${own.length + 1}`,
      bankCode,
      accountNumber,
      holderName,
      signature,
      by,
    },
  };
};

/**
 * A new account for a payee whose transfer came back, once the old obligation can cost nothing any more; or the
 * first one of an heir whose share waited for him. Either rests until a second person approved it.
 */
export const correctAccount: ClaimRule<'correct-account'> = (state, body, facts) => {
  if (facts.household) return refuse('claim.household');
  if (state.frozenBy !== null || facts.freezeId !== null) return refuse('claim.frozen');
  const payment = livePayments(state).find(({ reference }) => reference === body.reference);
  if (payment?.status !== 'returned' && payment?.status !== 'awaiting')
    return refuse('claim.status', { status: state.status });
  if (payment.status === 'returned' && !payment.final) return refuse('claim.not-final');
  if (!isKnownBank(body.bankCode, facts.banks)) return refuse('account.bank-unknown');
  if (facts.openElsewhere) return refuse('claim.open-elsewhere');
  // One question at a time: a second hold in the place of the first would end with the other's reason.
  if (state.hold !== null || openCaseOf(state, 'payment-approval')) return refuse('claim.case-open');
  const caseId = facts.freshId;
  const { id: by } = facts.actor;
  return ok([
    payment.status === 'awaiting'
      ? { type: 'claim.account-named', data: { ...body, by } }
      : corrected(state, payment, body, by),
    { type: 'claim.held', data: { why: 'account-changed', until: facts.coolsUntil, caseId } },
    {
      type: 'claim.case-opened',
      data: { caseId, kind: 'payment-approval', why: 'account-changed', note: '', askedBy: by },
    },
  ]);
};
