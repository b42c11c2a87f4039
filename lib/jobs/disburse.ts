import { runClaimCommand } from '../claims/run-claim-command';
import { type ClaimState, evolveClaim, NO_CLAIM } from '../claims/state';
import { pool } from '../database/connection';
import type { TransferRefusal, TransferStanding } from '../gateways/bank/port';
import { newExternalId } from '../gateways/bank/snap/external-id';
import { gateways } from '../gateways/gateways';
import { loadStream } from '../journal/load';
import { ACCOUNT_CODES } from './inquire-account';
import type { Jobs } from './queue';
import { TryLater } from './try-later';

type Standing = ClaimState & { readonly terms: NonNullable<ClaimState['terms']> };

const claimAt = async (claimId: string): Promise<Standing> => {
  const journal = await loadStream(pool(), 'claim', claimId, null);
  const state = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!state.terms) throw new Error('a claim without its terms');
  return { ...state, terms: state.terms };
};

/** Asks once more whose account it is, right before paying: it may have gone dormant since the counter. */
const inquire = async (claimId: string, { terms }: Standing): Promise<void> => {
  const { bankCode, accountNumber } = terms;
  const answer = await gateways().bank.inquireAccount({
    bankCode,
    accountNumber,
    externalId: newExternalId(new Date()),
  });
  if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
  await runClaimCommand(
    claimId,
    'record-payee-inquiry',
    {
      answer:
        answer.kind === 'answered'
          ? { kind: 'holder', holderName: answer.value.holderName }
          : { kind: 'refused', code: ACCOUNT_CODES[answer.code] },
    },
    'payee-inquiry',
  );
};

/** What a standing means for the claim. In progress is asked again later. */
const settle = async (claimId: string, standing: TransferStanding, attempt: number): Promise<void> => {
  switch (standing.standing) {
    case 'settled':
      await runClaimCommand(
        claimId,
        'record-settlement',
        { bankReferenceNo: standing.bankReferenceNo },
        'settlement',
      );
      return;
    case 'failed':
    case 'refunded':
    case 'cancelled':
      await runClaimCommand(
        claimId,
        'record-transfer-refusal',
        { code: `transfer-${standing.standing}` },
        `refusal:${attempt}`,
      );
      return;
    case 'in-progress':
    case 'not-found':
      throw new TryLater(standing.standing);
  }
};

/**
 * Refusals that say nothing about the participant's account. Our own account was short or at its limit: the
 * participant is not sent back for that. An order that differs from an earlier one under its reference may
 * have been paid by that one (SNAP BI 404xx18): its status is asked before anybody says that it was not.
 */
const OUR_OWN: readonly TransferRefusal[] = [
  'bank.insufficient-funds',
  'bank.limit-exceeded',
  'bank.inconsistent-request',
];
const isOurOwn = (code: TransferRefusal): boolean => OUR_OWN.includes(code);

/**
 * Sends the transfer. The order is in the journal before the bank is called, so whoever comes after a crash
 * knows that money may be on its way.
 */
const order = async (claimId: string, { terms, attempts, orderedAt }: Standing): Promise<void> => {
  const attempt = attempts + 1;
  const externalId = newExternalId(new Date());
  const ordered = await runClaimCommand(
    claimId,
    'order-transfer',
    { attempt, externalId },
    `order:${attempt}`,
  );
  // Another worker ordered this attempt already: its outcome is the bank's to tell, not ours to repeat.
  if (!ordered.accepted) throw new TryLater(ordered.code);
  const { partnerReferenceNo, bankCode, accountNumber, holderName, net } = terms;
  const answer = await gateways().bank.transfer({
    partnerReferenceNo,
    bankCode,
    accountNumber,
    holderName,
    amount: net,
    at: orderedAt ?? ordered.at,
    externalId,
  });
  if (answer.kind === 'answered') return settle(claimId, answer.value, attempt);
  if (answer.kind === 'refused' && !isOurOwn(answer.code)) {
    await runClaimCommand(
      claimId,
      'record-transfer-refusal',
      { code: answer.code.replace('bank.', '') },
      `refusal:${attempt}`,
    );
    return;
  }
  // Unknown, and unavailable too: only the bank's own status may say that nothing was sent.
  const reason = answer.kind === 'refused' ? answer.code : answer.reason;
  await runClaimCommand(claimId, 'record-transfer-unknown', { reason }, `unknown:${attempt}`);
  throw new TryLater(reason);
};

/** After an order whose outcome is not on record: ask, and only when the bank knows nothing send it again. */
const resolve = async (claimId: string, state: Standing): Promise<void> => {
  const { partnerReferenceNo, bankCode, net } = state.terms;
  const answer = await gateways().bank.transferStatus({
    partnerReferenceNo,
    bankCode,
    amount: net,
    externalId: newExternalId(new Date()),
  });
  if (answer.kind !== 'answered')
    throw new TryLater(answer.kind === 'unavailable' ? answer.reason : 'status refused');
  if (answer.value.standing === 'not-found') return order(claimId, state);
  return settle(claimId, answer.value, state.attempts);
};

/** Takes one claim a step further towards its money, from wherever a crash may have left it. */
export const disburse = async ({ claimId }: Jobs['claim.disburse']): Promise<void> => {
  const before = await claimAt(claimId);
  if (before.status === 'opened') await inquire(claimId, before);
  const state = await claimAt(claimId);
  if (state.status === 'inquired') return order(claimId, state);
  if (state.status === 'ordered' || state.status === 'unknown') return resolve(claimId, state);
};
