import type { ClaimFacts } from '../../domain/claims/claim-rule';
import { type ClaimCommand, isStaffClaimCommand } from '../../domain/claims/commands';
import { type ClaimState, paymentAt } from '../../domain/claims/state';
import { requiredRow } from '../../domain/policies/policy';
import type { Transaction } from '../database/connection';
import type { Moment } from '../journal/execute';
import { isHouseholdOf } from '../participants/find-participant';
import { uuidv7 } from '../platform/new-id';
import { currentBanks } from '../policies/current-banks';
import { currentPolicy } from '../policies/read-policy';
import { todayAt } from '../staff/branch-zone';
import { consumePinProof, type PinPurpose } from '../staff/pin';
import { countsAsSecond } from '../staff/second-person';
import { freezeInForce } from './freeze-code';
import { bankDayOf, coolsUntil, overLimitAt } from './payment-limits';

const hasOtherOpen = async (tx: Transaction, claimId: string): Promise<boolean> => {
  const { rowCount } = await tx.query({
    name: 'claim-open-elsewhere',
    text: `select from claims c join claims o on o.person_id = c.person_id and o.membership_id = c.membership_id and o.id <> c.id
            where c.id = $1 and o.open`,
    values: [claimId],
  });
  return (rowCount ?? 0) > 0;
};

/** Whether the command came with a fresh proof of its sender's PIN for this very act. */
const isPinGiven = async (
  tx: Transaction,
  staffId: string,
  asked: { readonly purpose: PinPurpose; readonly subject: string; readonly proof: string | undefined },
): Promise<boolean> => {
  const { proof, ...about } = asked;
  return proof !== undefined && (await consumePinProof(tx, { ...about, proof, staffId }));
};

/** Whether a case lies in the queue of the branch that somebody works at. */
const isOfQueue = async (tx: Transaction, caseId: string, staffId: string): Promise<boolean> => {
  const { rowCount } = await tx.query({
    name: 'case-of-queue',
    text: 'select from cases c join staff s on s.branch_id = c.branch_id where c.id = $1 and s.id = $2',
    values: [caseId, staffId],
  });
  return (rowCount ?? 0) > 0;
};

/** Look-ups that this very command needs, made inside its transaction. */
const lookUps = async (
  tx: Transaction,
  claimId: string,
  state: ClaimState,
  command: ClaimCommand,
  at: { readonly now: Date; readonly branchId: string; readonly staffId: string },
): Promise<Partial<ClaimFacts>> => {
  const personId = state.terms?.personId;
  if (!personId) return {};
  switch (command.type) {
    case 'order-transfer': {
      const payment = paymentAt(state, command.body.reference);
      const freezeId = await freezeInForce(tx, personId);
      if (!payment || payment.attempts > 0 || state.overLimit || freezeId) return { freezeId };
      return { freezeId, overLimit: await overLimitAt(tx, at.branchId, payment.to.amount, at.now) };
    }
    case 'correct-account':
      return {
        freezeId: await freezeInForce(tx, personId),
        openElsewhere: await hasOtherOpen(tx, claimId),
        banks: await currentBanks(tx, await todayAt(tx, at.branchId, at.now)),
        coolsUntil: (state.safeguards?.contact ?? state.terms?.phone) ? await coolsUntil(tx, at.now) : null,
      };
    case 'withdraw-claim': {
      const { amount } = requiredRow(await currentPolicy(tx), 'second-person', bankDayOf(at.now)).value;
      const pin = { purpose: 'withdraw', subject: claimId, proof: command.body.pinProof } as const;
      return { secondPersonFrom: amount, pinGiven: await isPinGiven(tx, at.staffId, pin) };
    }
    case 'ask-unfreeze': {
      const pin = { purpose: 'unfreeze', subject: claimId, proof: command.body.pinProof } as const;
      return { pinGiven: await isPinGiven(tx, at.staffId, pin) };
    }
    case 'decide-claim-case': {
      const { caseId, pinProof: proof } = command.body;
      return {
        countsAsSecond: await countsAsSecond(tx, at.staffId, state.authors),
        ofQueue: await isOfQueue(tx, caseId, at.staffId),
        pinGiven: await isPinGiven(tx, at.staffId, { purpose: 'approve', subject: caseId, proof }),
      };
    }
    default:
      return {};
  }
};

/** Gathers what the decision about a claim may know. */
export const claimFacts =
  (claimId: string) =>
  async (
    tx: Transaction,
    state: ClaimState,
    command: ClaimCommand,
    moment: Moment,
    branchId: string,
  ): Promise<ClaimFacts> => {
    const now = new Date(moment.now);
    const personId = state.terms?.personId;
    const byStaff = isStaffClaimCommand(command.type) && personId !== undefined;
    return {
      now: moment.now,
      actor: moment.by,
      role: moment.role,
      freshId: uuidv7(now.getTime()),
      freezeId: null,
      overLimit: null,
      coolsUntil: null,
      openElsewhere: false,
      pinGiven: false,
      secondPersonFrom: 0,
      ofQueue: false,
      banks: [],
      household: byStaff ? await isHouseholdOf(tx, moment.by.id, personId) : false,
      ...(await lookUps(tx, claimId, state, command, { now, branchId, staffId: moment.by.id })),
    };
  };
