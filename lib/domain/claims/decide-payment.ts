import { compareNames } from '../people/names';
import { ok, refuse } from '../values/outcome';
import type { ClaimRule } from './claim-rule';
import { openCaseOf } from './decide-stop';
import type { ClaimEvent } from './events';
import { nextStatus } from './life';
import type { Payment } from './payment';
import { type ClaimState, paymentAt } from './state';

/** The event with the payee that it is about; a journal of one payee names him too, from this release on. */
const about = (payment: Payment) => ({ reference: payment.reference });

/** Refused by what stands on record: a late duplicate changes nothing. */
const outOfPlace = (state: ClaimState) => refuse('claim.status', { status: state.status });

const inPlace = (
  state: ClaimState,
  reference: string | undefined,
  event: ClaimEvent['type'],
): Payment | null => {
  const payment = paymentAt(state, reference);
  return payment && nextStatus(payment.status, event) !== null ? payment : null;
};

/** A name that is only like the payee's is nobody's to pay on without a look: it waits, unless somebody looked already. */
const heldForName = (state: ClaimState, caseId: string): ClaimEvent[] => {
  const askedBy = state.authors[0];
  // Held already: whoever decides about that sees the name as well. Without an author nobody could ask.
  if (state.hold !== null || !askedBy) return [];
  const why = 'name-differs' as const;
  return [
    { type: 'claim.held', data: { why, until: null, caseId } },
    { type: 'claim.case-opened', data: { caseId, kind: 'payment-approval', why, note: '', askedBy } },
  ];
};

/** Asked once more right before the money is ordered. Only the payee's own name is paid without a look. */
export const recordPayeeInquiry: ClaimRule<'record-payee-inquiry'> = (
  state,
  { reference, answer },
  facts,
) => {
  const payment = inPlace(state, reference, 'claim.account-inquired');
  if (!payment) return outOfPlace(state);
  const told = about(payment);
  if (answer.kind === 'refused') {
    return ok([
      { type: 'claim.account-inquired', data: { ...told, verdict: answer.code, holderName: null } },
      { type: 'claim.returned', data: { ...told, code: `account-${answer.code}` } },
    ]);
  }
  const { holderName } = answer;
  const { verdict } = compareNames(payment.to.payeeName ?? '', holderName);
  const isAccepted = state.accepted.includes(holderName);
  if (verdict === 'different' && !isAccepted) {
    return ok([
      { type: 'claim.account-inquired', data: { ...told, verdict, holderName } },
      { type: 'claim.returned', data: { ...told, code: 'account-different' } },
    ]);
  }
  const heard = verdict === 'same' ? ('matched' as const) : verdict;
  return ok([
    { type: 'claim.account-inquired', data: { ...told, verdict: heard, holderName } },
    ...(verdict === 'same' || isAccepted ? [] : heldForName(state, facts.freshId)),
  ]);
};

/**
 * The last door before the bank. A stop of the person's payments is put on record here at the latest, and a
 * first order that would break the day's limit waits. Who asked looks at what stands on record afterwards.
 */
export const orderTransfer: ClaimRule<'order-transfer'> = (state, body, facts) => {
  const payment = inPlace(state, body.reference, 'claim.transfer-ordered');
  if (!payment || body.attempt !== payment.attempts + 1) return outOfPlace(state);
  if (state.frozenBy !== null) return refuse('claim.frozen');
  if (openCaseOf(state, 'withdrawal')) return refuse('claim.case-open');
  if (facts.freezeId !== null) return ok([{ type: 'claim.frozen', data: { freezeId: facts.freezeId } }]);
  if (facts.overLimit && payment.attempts === 0 && !state.overLimit) {
    // A co-payee waits already: what he waits for is not forgotten for a limit that ends by itself.
    if (state.hold !== null) return refuse('claim.hold-runs');
    const { why, until } = facts.overLimit;
    const caseId = facts.freshId;
    const askedBy = state.authors[0];
    const asked = { caseId, kind: 'payment-approval' as const, why, note: '' };
    return ok([
      { type: 'claim.held', data: { why, until, caseId } },
      ...(askedBy ? [{ type: 'claim.case-opened' as const, data: { ...asked, askedBy } }] : []),
    ]);
  }
  return ok([{ type: 'claim.transfer-ordered', data: { ...body, ...about(payment) } }]);
};

export const recordTransferUnknown: ClaimRule<'record-transfer-unknown'> = (state, { reference, reason }) => {
  const payment = inPlace(state, reference, 'claim.transfer-unknown');
  if (!payment) return outOfPlace(state);
  return ok([{ type: 'claim.transfer-unknown', data: { ...about(payment), reason } }]);
};

/** Money that moved is money that moved; a settled payment takes no further word of it. */
export const recordSettlement: ClaimRule<'record-settlement'> = (
  state,
  { reference, bankReferenceNo, via },
) => {
  const standing = paymentAt(state, reference);
  if (standing?.status === 'paid') return ok([]);
  const payment = inPlace(state, reference, 'claim.paid');
  // One bank's key says nothing about another bank's transfers.
  if (via && payment?.via && payment.via !== via) return outOfPlace(state);
  // Never ordered: there is nothing of ours that the bank could have carried out. Refunded: it came back since.
  if (!payment || payment.attempts === 0 || payment.final) return outOfPlace(state);
  return ok([{ type: 'claim.paid', data: { ...about(payment), bankReferenceNo } }]);
};

export const recordTransferRefusal: ClaimRule<'record-transfer-refusal'> = (state, body) => {
  const payment = inPlace(state, body.reference, 'claim.returned');
  const sent = payment?.status === 'ordered' || payment?.status === 'unknown';
  // The answer to an order that another one has followed says nothing about that other one.
  if (!payment || !sent || body.attempt !== payment.attempts) return outOfPlace(state);
  return ok([{ type: 'claim.returned', data: { ...about(payment), code: body.code } }]);
};

/** The bank knows nothing of a reference that it refused, when nothing of ours can arrive any more. */
export const recordLastWord: ClaimRule<'record-last-word'> = (state, { reference, standing }) => {
  const payment = inPlace(state, reference, 'claim.reference-closed');
  if (!payment) return outOfPlace(state);
  return payment.final
    ? ok([])
    : ok([{ type: 'claim.reference-closed', data: { ...about(payment), standing } }]);
};

/** The bank gave back what it had settled. */
export const recordRefund: ClaimRule<'record-refund'> = (state, { reference }) => {
  const standing = paymentAt(state, reference);
  if (standing?.status === 'returned' && standing.returnedFor === 'transfer-refunded') return ok([]);
  const payment = inPlace(state, reference, 'claim.refunded');
  if (!payment) return outOfPlace(state);
  return ok([{ type: 'claim.refunded', data: { ...about(payment), standing: 'refunded' } }]);
};
