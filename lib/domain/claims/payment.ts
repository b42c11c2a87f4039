import type { ClaimEvent, ClaimEvents, Payee } from './events';
import { type ClaimStatus, nextStatus } from './life';

/** What is owed to one payee, and where its money stands. */
export type Payment = {
  /** Unique and permanent. */
  readonly reference: string;
  /** 1, 2, …: an obligation and those that follow it after the bank's no belong to the same payee. */
  readonly payee: number;
  readonly to: Payee;
  readonly status: ClaimStatus;
  /** Closed for ever: another reference follows it. */
  readonly closed: boolean;
  readonly inquired: boolean;
  /** Whose account it is, by the bank's last answer; null before, and where it refused. */
  readonly holder: string | null;
  readonly attempts: number;
  /** The bank's clearing code whose line the order went over: its status is asked there and nowhere else. */
  readonly via: string | null;
  /** When the money was first ordered; every repetition carries this very time. */
  readonly orderedAt: string | null;
  /** When it was last ordered. */
  readonly lastOrderedAt: string | null;
  readonly returnedFor: string | null;
  /** Nothing of ours under this reference can be carried out any more. */
  readonly final: boolean;
  readonly bankReferenceNo: string | null;
  readonly paidAt: string | null;
};

const fresh = (to: Payee, payee: number): Payment => ({
  reference: to.reference,
  payee,
  to,
  status: 'opened',
  closed: false,
  inquired: false,
  holder: null,
  attempts: 0,
  via: null,
  orderedAt: null,
  lastOrderedAt: null,
  returnedFor: null,
  final: false,
  bankReferenceNo: null,
  paidAt: null,
});

/** The payees that a claim was opened with: several, or the one in its own terms. */
export const paymentsOf = (terms: ClaimEvents['claim.opened']): readonly Payment[] => {
  const {
    partnerReferenceNo: reference,
    net: amount,
    payeeName,
    bankCode,
    accountNumber,
    holderName,
  } = terms;
  const payees = terms.payees ?? [{ reference, amount, payeeName, bankCode, accountNumber, holderName }];
  return payees.map((to, place) => fresh(to, place + 1));
};

/** The obligation that follows a closed one: the same payee and amount, another account and reference. */
export const successorOf = (payment: Payment, data: ClaimEvents['claim.account-corrected']): Payment => {
  const { reference, bankCode, accountNumber, holderName } = data;
  return fresh({ ...payment.to, reference, bankCode, accountNumber, holderName }, payment.payee);
};

/** The bank itself says that it carried nothing out, or gave it back. */
const LAST_WORDS: readonly string[] = ['transfer-failed', 'transfer-cancelled', 'transfer-refunded'];

const changes = (payment: Payment, { type, data }: ClaimEvent, at: string | null): Partial<Payment> => {
  switch (type) {
    case 'claim.account-inquired':
      return { inquired: true, holder: data.holderName };
    case 'claim.transfer-ordered':
      return {
        attempts: data.attempt,
        via: data.via ?? payment.via,
        orderedAt: payment.orderedAt ?? at,
        lastOrderedAt: at,
      };
    case 'claim.paid':
      return { bankReferenceNo: data.bankReferenceNo, paidAt: at };
    case 'claim.returned':
      return { returnedFor: data.code, final: payment.attempts === 0 || LAST_WORDS.includes(data.code) };
    case 'claim.reference-closed':
      return { final: true };
    case 'claim.refunded':
      return { returnedFor: 'transfer-refunded', final: true };
    case 'claim.account-named': {
      const { bankCode, accountNumber, holderName } = data;
      return { to: { ...payment.to, bankCode, accountNumber, holderName }, holder: null };
    }
    case 'claim.account-corrected':
      return { closed: true };
    default:
      return {};
  }
};

/** What one event makes of one payment. What cannot happen by the table of its life changes nothing. */
export const movePayment = (payment: Payment, event: ClaimEvent, at: string | null): Payment => {
  const next = nextStatus(payment.status, event.type);
  if (payment.closed || next === null) return payment;
  // Stopped is the claim as a whole: what is beneath goes on hearing from the bank.
  const status = next === 'frozen' || next === 'beneath' ? payment.status : next;
  return { ...payment, ...changes(payment, event, at), status };
};
