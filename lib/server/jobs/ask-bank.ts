import { ARRIVES_WITHIN_MS } from '../../domain/claims/timing';
import type { BankGateway, TransferStatus } from '../../domain/ports/bank';
import { type PaymentAt, report } from '../claims/payment-at';
import { newExternalId } from '../gateways/bank/snap/external-id';
import { TryLater } from '../queue/try-later';
import { ACCOUNT_CODES } from './inquire-account';

/** Asks once more whose account it is, right before paying: it may have gone dormant since the counter. */
export const inquire = async (bank: BankGateway, standing: PaymentAt): Promise<void> => {
  const { to, reference } = standing.payment;
  const { bankCode, accountNumber } = to;
  const answer = await bank.inquireAccount({
    bankCode,
    accountNumber,
    externalId: newExternalId(new Date()),
  });
  if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
  await report(standing, 'record-payee-inquiry', {
    reference,
    answer:
      answer.kind === 'answered'
        ? { kind: 'holder', holderName: answer.value.holderName }
        : { kind: 'refused', code: ACCOUNT_CODES[answer.code] },
  });
};

/** Where the transfer stands, by the bank that was ordered to make it. */
export const askStatus = async (bank: BankGateway, { payment }: PaymentAt): Promise<TransferStatus> => {
  const { to, reference, via } = payment;
  const answer = await bank.transferStatus({
    partnerReferenceNo: reference,
    bankCode: to.bankCode,
    amount: to.amount,
    externalId: newExternalId(new Date()),
    via: via ?? undefined,
  });
  if (answer.kind === 'answered') return answer.value;
  throw new TryLater(answer.kind === 'unavailable' ? answer.reason : 'status refused');
};

/** What a standing means for the payment. In progress is asked again later. */
export const settle = async (standing: PaymentAt, told: TransferStatus, attempt: number): Promise<void> => {
  const { reference } = standing.payment;
  switch (told.standing) {
    case 'settled':
      await report(standing, 'record-settlement', { reference, bankReferenceNo: told.bankReferenceNo });
      return;
    case 'failed':
    case 'refunded':
    case 'cancelled':
      await report(standing, 'record-transfer-refusal', {
        reference,
        code: `transfer-${told.standing}`,
        attempt,
      });
      return;
    case 'in-progress':
    case 'not-found':
      throw new TryLater(told.standing);
  }
};

/**
 * A payment that the bank refused after an order: once nothing of ours can arrive any more, the bank is asked for
 * its last word. Only that closes the reference, and lets another account be paid under another one.
 */
export const hearLastWord = async (bank: BankGateway, standing: PaymentAt): Promise<void> => {
  const { lastOrderedAt, reference } = standing.payment;
  if (Date.now() < Date.parse(lastOrderedAt ?? '') + ARRIVES_WITHIN_MS) return; // a job of its own comes back then
  const told = await askStatus(bank, standing);
  if (told.standing === 'settled') return settle(standing, told, standing.payment.attempts);
  if (told.standing === 'in-progress') throw new TryLater(told.standing);
  await report(standing, 'record-last-word', { reference, standing: told.standing });
};
