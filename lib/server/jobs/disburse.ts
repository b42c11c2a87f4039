import { holdEnds } from '../../domain/claims/decide-stop';
import { livePayments } from '../../domain/claims/state';
import { ARRIVES_WITHIN_MS, SIGNED_WITHIN_MS } from '../../domain/claims/timing';
import type { BankGateway, TransferRefusal } from '../../domain/ports/bank';
import { type ClaimAt, claimAt, type PaymentAt, report } from '../claims/payment-at';
import { bankDayOf } from '../claims/payment-limits';
import { newExternalId } from '../gateways/bank/snap/external-id';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { askStatus, hearLastWord, inquire, settle } from './ask-bank';

/**
 * Refusals that say nothing about the participant's account. Our own account was short or at its limit, or a
 * field of ours was refused (a signature that came too late is one; the account itself was good a moment ago):
 * the participant is not sent back for that. An order that differs from an earlier one under its reference may
 * have been paid by that one (SNAP BI 404xx18): its status is asked before anybody says that it was not.
 */
const OUR_OWN: readonly TransferRefusal[] = [
  'bank.insufficient-funds',
  'bank.limit-exceeded',
  'bank.inconsistent-request',
  'bank.field-refused',
];

/**
 * Whether a refused order can be taken as the last word: not while an earlier order may still arrive and be
 * carried out, nor where a second copy of this one could arrive on a new day, as if it were new (X-EXTERNAL-ID
 * stops a second copy until the bank's day ends, in WIB).
 */
const isLastWord = (earlierAt: string | null, orderedAt: string): boolean => {
  const at = Date.parse(orderedAt);
  const alone = !earlierAt || at - Date.parse(earlierAt) > ARRIVES_WITHIN_MS;
  return alone && bankDayOf(new Date(at)) === bankDayOf(new Date(at + ARRIVES_WITHIN_MS));
};

const stillLive = (standing: ClaimAt, reference: string): PaymentAt | null => {
  const payment = livePayments(standing.claim).find((one) => one.reference === reference);
  return payment ? { ...standing, payment } : null;
};

/**
 * Sends the transfer. The order is in the journal before the bank is called, so whoever comes after a crash
 * knows that money may be on its way.
 */
const order = async (bank: BankGateway, before: PaymentAt): Promise<void> => {
  const { to, reference, orderedAt, lastOrderedAt } = before.payment;
  const attempt = before.payment.attempts + 1;
  const externalId = newExternalId(new Date());
  const via = before.payment.via ?? bank.paysVia(to.bankCode);
  // Refused where another worker ordered this attempt already: its outcome is the bank's to tell.
  const ordered = await report(before, 'order-transfer', { reference, attempt, externalId, via });
  const standing = stillLive(ordered, reference);
  if (standing?.payment.status !== 'ordered') return; // stopped, or over the day's limit, at the last door
  if (ordered.claim.frozenBy !== null) return;
  const answer = await bank.transfer({
    partnerReferenceNo: reference,
    bankCode: to.bankCode,
    accountNumber: to.accountNumber,
    holderName: to.holderName,
    amount: to.amount,
    at: orderedAt ?? ordered.at,
    signBefore: new Date(Date.parse(ordered.at) + SIGNED_WITHIN_MS).toISOString(),
    externalId,
    via,
  });
  if (answer.kind === 'answered') return settle(standing, answer.value, attempt);
  if (answer.kind === 'refused' && !OUR_OWN.includes(answer.code) && isLastWord(lastOrderedAt, ordered.at)) {
    const code = answer.code.replace('bank.', '');
    await report(standing, 'record-transfer-refusal', { reference, code, attempt });
    return;
  }
  // Unknown, and unavailable too: only the bank's own status may say that nothing was sent.
  const reason = answer.kind === 'refused' ? answer.code : answer.reason;
  await report(standing, 'record-transfer-unknown', { reference, reason });
  throw new TryLater(reason);
};

/**
 * After an order whose outcome is not on record: ask, and only when the bank knows nothing send it again. A claim
 * that was stopped meanwhile is not sent again; it hears how it ended all the same.
 */
const resolve = async (bank: BankGateway, standing: PaymentAt): Promise<void> => {
  const told = await askStatus(bank, standing);
  if (told.standing !== 'not-found') return settle(standing, told, standing.payment.attempts);
  if (standing.claim.frozenBy === null) await order(bank, standing);
};

/** One payee's payment a step further. @returns whether another step may follow at once. */
const step = async (bank: BankGateway, standing: PaymentAt): Promise<boolean> => {
  const { claim, payment } = standing;
  const stopped = claim.frozenBy !== null;
  switch (payment.status) {
    case 'opened':
      if (!stopped) await inquire(bank, standing);
      return !stopped;
    case 'held':
      // Asked while the participant is here; the money waits for what the hold waits for.
      if (!payment.inquired) await inquire(bank, standing);
      return false;
    case 'inquired':
      if (!stopped) await order(bank, standing);
      return false;
    case 'ordered':
    case 'unknown':
      await resolve(bank, standing);
      return false;
    case 'returned':
      if (!payment.final) await hearLastWord(bank, standing);
      return false;
    default:
      return false;
  }
};

/** Steps of one payment: the first on the claim as it was just read, each other as it stands by then. */
const pursue = async (bank: BankGateway, first: ClaimAt, reference: string): Promise<void> => {
  for (let standing = stillLive(first, reference); standing && (await step(bank, standing)); )
    standing = stillLive(await claimAt(first.claimId), reference);
};

/**
 * Takes one claim a step further towards its money, from wherever a crash may have left it; each of its payees
 * on his own, so that one account's trouble keeps nobody else waiting.
 */
export const disburse = async (
  { claimId }: Jobs['claim.disburse'],
  bank: BankGateway = gateways().bank,
): Promise<void> => {
  const before = await claimAt(claimId);
  const { hold } = before.claim;
  const passed = hold && before.claim.frozenBy === null && holdEnds(hold, new Date().toISOString());
  const standing = passed ? await report(before, 'release-claim', {}) : before;
  let later: TryLater | null = null;
  for (const [place, { reference }] of livePayments(standing.claim).entries()) {
    try {
      await pursue(bank, place === 0 ? standing : await claimAt(claimId), reference);
    } catch (error) {
      if (!(error instanceof TryLater)) throw error;
      later = error;
    }
  }
  if (later) throw later;
};
