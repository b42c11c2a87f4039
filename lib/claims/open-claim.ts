import { addJob } from '../jobs/queue';
import { appendEvents } from '../journal/append';
import type { Unfolding } from '../journal/execute';
import { createDataKey } from '../platform/crypto/data-keys';
import { blindIndex } from '../platform/crypto/seal';
import type { SessionEvents } from '../sessions/events';
import type { SessionState } from '../sessions/state';
import { CLAIM_CLEAR, type ClaimEvents } from './events';

/**
 * Opens the claim's own stream, its row, its obligation to pay and its receipt in the transaction that
 * submits it, together with the job that pays. The partner reference is made here, once and for ever.
 */
export const openClaimFor = async (
  { tx, state, branchId, streamId, by }: Unfolding<SessionState>,
  data: SessionEvents['session.claim-submitted'],
): Promise<void> => {
  const { person, membershipId, account, contact, claim, consent } = state;
  const kpj = person?.memberships.find(({ id }) => id === membershipId)?.kpj;
  if (!person || !membershipId || !account || !claim || !kpj)
    throw new Error('a claim was submitted before it was whole');
  const { claimId, claimNumber, payBy, policyVersion, gross, tax, net } = data;
  const terms: ClaimEvents['claim.opened'] = {
    claimNumber,
    sessionId: streamId,
    personId: person.id,
    membershipId,
    reason: claim.reason,
    payBy,
    policyVersion,
    gross,
    tax,
    net,
    partnerReferenceNo: `JHT${claimId.replaceAll('-', '')}`,
    kpj,
    bankCode: account.bankCode,
    accountNumber: account.accountNumber,
    holderName: account.holderName,
    payeeName: person.name,
    phone: contact?.phone ?? null,
    language: consent?.language ?? 'id',
  };
  await tx.query({
    name: 'claim-new',
    text: `insert into claims (id, claim_number, branch_id, session_id, person_id, membership_id, status, opened_at, pay_by, version)
           values ($1, $2, $3, $4, $5, $6, 'opened', $7, $8, 1)`,
    values: [claimId, claimNumber, branchId, streamId, person.id, membershipId, by.committedAt, payBy],
  });
  await tx.query({
    name: 'disbursement-new',
    text: `insert into disbursements (claim_id, partner_reference_no, amount, state, updated_at) values ($1, $2, $3, 'prepared', $4)`,
    values: [claimId, terms.partnerReferenceNo, net, by.committedAt],
  });
  const key = await createDataKey(tx, claimId);
  const head = await appendEvents(
    tx,
    { branchId, streamType: 'claim', streamId: claimId, after: 0, key, clear: CLAIM_CLEAR },
    by,
    [{ type: 'claim.opened', data: terms }],
  );
  await tx.query({
    name: 'receipt-new',
    text: 'insert into receipts (code_index, claim_id, branch_id, issued_at, chain_seq) values ($1, $2, $3, $4, $5)',
    values: [blindIndex('receipt', data.receiptCode), claimId, branchId, by.committedAt, head.seq],
  });
  await addJob(tx, 'claim.disburse', { claimId });
  await addJob(tx, 'claim.notify', { claimId, status: 'submitted' });
};
