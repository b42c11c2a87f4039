import { CLAIM_CLEAR, type ClaimEvent, type ClaimEvents, type Payee } from '../../domain/claims/events';
import { payeesOf } from '../../domain/claims/payees';
import { holdReasonOf, safeguardsOf } from '../../domain/claims/safeguards';
import { evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import { createDataKey } from '../database/data-keys';
import { appendEvents } from '../journal/append';
import type { Unfolding } from '../journal/execute';
import { blindIndex } from '../platform/crypto/seal';
import { uuidv7 } from '../platform/new-id';
import { addJob } from '../queue/queue';
import { openClaimCase } from './claim-case-rows';
import { insertObligations } from './claim-rows';
import { freezeInForce } from './freeze-code';
import { saveNotice } from './notices';
import { confirmingBranch, drawFor, restsUntil } from './safeguard-draws';
import { withdrawPredecessors } from './withdraw-predecessors';

type Submitting = Unfolding<SessionState>;

const termsOf = (
  { state, streamId }: Submitting,
  data: SessionEvents['session.claim-submitted'],
  payees: readonly Payee[],
): ClaimEvents['claim.opened'] => {
  const { person, membershipId, contact, claim, consent } = state;
  const kpj = person?.memberships.find(({ id }) => id === membershipId)?.kpj;
  const { claimNumber, payBy, policyVersion, gross, tax, net } = data;
  const [first] = payees;
  if (!person || !membershipId || !claim || !kpj || !first)
    throw new Error('a claim was submitted before it was whole');
  const { reference, payeeName, bankCode, accountNumber, holderName } = first;
  return {
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
    partnerReferenceNo: reference,
    kpj,
    bankCode,
    accountNumber,
    holderName,
    payeeName,
    phone: contact?.phone ?? null,
    language: consent?.language ?? 'id',
    authors: state.authors,
    ...(payees.length > 1 ? { payees } : {}),
  };
};

/** A claim that waits: until when, and in whose queue the question about it lies. */
const holding = async ({
  tx,
  state,
  branchId,
  by,
}: Submitting): Promise<{ events: ClaimEvent[]; queue: string }> => {
  const askedBy = state.officerId;
  const why = holdReasonOf(state, await drawFor(tx, by.committedAt));
  if (!why || !askedBy) return { events: [], queue: branchId };
  const caseId = uuidv7(by.committedAt.getTime());
  const elsewhere = why === 'confirm-elsewhere';
  return {
    queue: elsewhere ? await confirmingBranch(tx, branchId) : branchId,
    events: [
      { type: 'claim.held', data: { why, until: await restsUntil(tx, state, why, by.committedAt), caseId } },
      { type: 'claim.case-opened', data: { caseId, kind: 'payment-approval', why, note: '', askedBy } },
    ],
  };
};

/**
 * Opens the claim's own stream, its row, its obligations to pay and its receipt in the transaction that
 * submits it, together with the job that pays. The partner references are made here, once and for ever.
 */
export const openClaimFor = async (
  submitting: Submitting,
  data: SessionEvents['session.claim-submitted'],
  payees: readonly Payee[] = payeesOf(submitting.state, data.claimId, data.net),
): Promise<void> => {
  const { tx, branchId, streamId, by } = submitting;
  const { claimId, claimNumber, payBy } = data;
  const terms = termsOf(submitting, data, payees);
  const { personId, membershipId } = terms;
  await withdrawPredecessors(tx, { personId, membershipId }, by);
  const freezeId = await freezeInForce(tx, personId);
  const held = await holding(submitting);
  const events: ClaimEvent[] = [
    { type: 'claim.opened', data: terms },
    { type: 'claim.safeguards-noted', data: safeguardsOf(submitting.state) },
    ...payees
      .filter(({ accountNumber }) => accountNumber === '')
      .map(({ reference }) => ({ type: 'claim.heir-awaited' as const, data: { reference } })),
    ...held.events,
    ...(freezeId ? [{ type: 'claim.frozen' as const, data: { freezeId } }] : []),
  ];
  const claim = events.reduce(evolveClaim, NO_CLAIM);
  await tx.query({
    name: 'claim-new',
    text: `insert into claims (id, claim_number, branch_id, session_id, person_id, membership_id, status, opened_at, pay_by, version)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      claimId,
      claimNumber,
      branchId,
      streamId,
      personId,
      membershipId,
      claim.status,
      by.committedAt,
      payBy,
      events.length,
    ],
  });
  await insertObligations(tx, claimId, claim.payments, by.committedAt);
  const key = await createDataKey(tx, claimId);
  const placement = { branchId, streamType: 'claim' as const, streamId: claimId, after: 0, key };
  const head = await appendEvents(tx, { ...placement, clear: CLAIM_CLEAR }, by, events);
  await tx.query({
    name: 'receipt-new',
    text: 'insert into receipts (code_index, claim_id, branch_id, issued_at, chain_seq) values ($1, $2, $3, $4, $5)',
    values: [
      blindIndex('receipt', data.receiptCode),
      claimId,
      branchId,
      by.committedAt,
      head.seq - events.length + 1,
    ],
  });
  for (const event of events)
    if (event.type === 'claim.case-opened')
      await openClaimCase({ tx, state: claim, branchId: held.queue, streamId: claimId, by }, event.data);
  await addJob(tx, 'claim.disburse', { claimId });
  const kind = freezeId ? 'frozen' : claim.status === 'held' ? 'held' : 'submitted';
  await saveNotice(tx, { claimId, personId, kind, now: by.committedAt });
};
