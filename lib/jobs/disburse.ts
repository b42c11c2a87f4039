import type { ClaimCommand, ClaimCommandType } from '../claims/decide';
import { runClaimCommand } from '../claims/run-claim-command';
import { type ClaimState, evolveClaim, NO_CLAIM } from '../claims/state';
import { pool } from '../database/connection';
import type { BankGateway, TransferRefusal, TransferStanding } from '../gateways/bank/port';
import { newExternalId } from '../gateways/bank/snap/external-id';
import { gateways } from '../gateways/gateways';
import { loadStream } from '../journal/load';
import { todayIn } from '../platform/calendar';
import { ACCOUNT_CODES } from './inquire-account';
import type { Jobs } from './queue';
import { TryLater } from './try-later';

type Standing = ClaimState & {
  readonly terms: NonNullable<ClaimState['terms']>;
  readonly claimId: string;
  readonly version: number;
};

const claimAt = async (claimId: string): Promise<Standing> => {
  const journal = await loadStream(pool(), 'claim', claimId, null);
  const state = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!state.terms) throw new Error('a claim without its terms');
  return { ...state, terms: state.terms, claimId, version: journal.version };
};

/**
 * Reports what was learnt of the claim as it stood. Named by that standing: a report that was refused then does
 * not stand in the way of the same report later. One that is not accepted came second; the claim is looked at
 * again.
 */
const report = async <Type extends ClaimCommandType>(
  { claimId, version }: Standing,
  type: Type,
  body: Extract<ClaimCommand, { type: Type }>['body'],
) => {
  const receipt = await runClaimCommand<Type>(claimId, type, body as never, `${version}`);
  if (!receipt.accepted) throw new TryLater(receipt.code);
  return receipt;
};

/** Asks once more whose account it is, right before paying: it may have gone dormant since the counter. */
const inquire = async (bank: BankGateway, state: Standing): Promise<void> => {
  const { bankCode, accountNumber } = state.terms;
  const answer = await bank.inquireAccount({
    bankCode,
    accountNumber,
    externalId: newExternalId(new Date()),
  });
  if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
  await report(state, 'record-payee-inquiry', {
    answer:
      answer.kind === 'answered'
        ? { kind: 'holder', holderName: answer.value.holderName }
        : { kind: 'refused', code: ACCOUNT_CODES[answer.code] },
  });
};

/** What a standing means for the claim. In progress is asked again later. */
const settle = async (state: Standing, standing: TransferStanding, attempt: number): Promise<void> => {
  switch (standing.standing) {
    case 'settled':
      await report(state, 'record-settlement', { bankReferenceNo: standing.bankReferenceNo });
      return;
    case 'failed':
    case 'refunded':
    case 'cancelled':
      await report(state, 'record-transfer-refusal', { code: `transfer-${standing.standing}`, attempt });
      return;
    case 'in-progress':
    case 'not-found':
      throw new TryLater(standing.standing);
  }
};

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
/** A worker that was held up longer than this after its order no longer signs it. */
const SIGNED_WITHIN_MS = 2 * 60_000;
/** An order cannot arrive later than this: X-TIMESTAMP counts for five minutes at the bank; the rest is for clocks. */
const ARRIVES_WITHIN_MS = 10 * 60_000;

/** X-EXTERNAL-ID stops a second copy of a request until the bank's day ends, in WIB. */
const bankDay = (instant: number): string => todayIn(new Date(instant), 'Asia/Jakarta');

/**
 * Whether a refused order can be taken as the last word: not while an earlier order may still arrive and be
 * carried out, nor where a second copy of this one could arrive on a new day, as if it were new.
 */
const isLastWord = (earlierAt: string | null, orderedAt: string): boolean => {
  const at = Date.parse(orderedAt);
  const alone = !earlierAt || at - Date.parse(earlierAt) > ARRIVES_WITHIN_MS;
  return alone && bankDay(at) === bankDay(at + ARRIVES_WITHIN_MS);
};

/**
 * Sends the transfer. The order is in the journal before the bank is called, so whoever comes after a crash
 * knows that money may be on its way.
 */
const order = async (bank: BankGateway, before: Standing): Promise<void> => {
  const { terms, orderedAt, lastOrderedAt } = before;
  const attempt = before.attempts + 1;
  const externalId = newExternalId(new Date());
  // Refused where another worker ordered this attempt already: its outcome is the bank's to tell.
  const ordered = await report(before, 'order-transfer', { attempt, externalId });
  const state = { ...before, version: ordered.version };
  const { partnerReferenceNo, bankCode, accountNumber, holderName, net } = terms;
  const answer = await bank.transfer({
    partnerReferenceNo,
    bankCode,
    accountNumber,
    holderName,
    amount: net,
    at: orderedAt ?? ordered.at,
    signBefore: new Date(Date.parse(ordered.at) + SIGNED_WITHIN_MS).toISOString(),
    externalId,
  });
  if (answer.kind === 'answered') return settle(state, answer.value, attempt);
  if (answer.kind === 'refused' && !OUR_OWN.includes(answer.code) && isLastWord(lastOrderedAt, ordered.at)) {
    await report(state, 'record-transfer-refusal', { code: answer.code.replace('bank.', ''), attempt });
    return;
  }
  // Unknown, and unavailable too: only the bank's own status may say that nothing was sent.
  const reason = answer.kind === 'refused' ? answer.code : answer.reason;
  await report(state, 'record-transfer-unknown', { reason });
  throw new TryLater(reason);
};

/** After an order whose outcome is not on record: ask, and only when the bank knows nothing send it again. */
const resolve = async (bank: BankGateway, state: Standing): Promise<void> => {
  const { partnerReferenceNo, bankCode, net } = state.terms;
  const answer = await bank.transferStatus({
    partnerReferenceNo,
    bankCode,
    amount: net,
    externalId: newExternalId(new Date()),
  });
  if (answer.kind !== 'answered')
    throw new TryLater(answer.kind === 'unavailable' ? answer.reason : 'status refused');
  if (answer.value.standing === 'not-found') return order(bank, state);
  return settle(state, answer.value, state.attempts);
};

/** Takes one claim a step further towards its money, from wherever a crash may have left it. */
export const disburse = async (
  { claimId }: Jobs['claim.disburse'],
  bank: BankGateway = gateways().bank,
): Promise<void> => {
  const before = await claimAt(claimId);
  if (before.status === 'opened') await inquire(bank, before);
  const state = before.status === 'opened' ? await claimAt(claimId) : before;
  if (state.status === 'inquired') return order(bank, state);
  if (state.status === 'ordered' || state.status === 'unknown') return resolve(bank, state);
};
