import type { ClaimFacts } from '../../domain/claims/claim-rule';
import { type ClaimCommand, isStaffClaimCommand } from '../../domain/claims/commands';
import { type ClaimState, paymentAt } from '../../domain/claims/state';
import type { Transaction } from '../database/connection';
import type { Moment } from '../journal/execute';
import { isHouseholdOf } from '../participants/find-participant';
import { uuidv7 } from '../platform/new-id';
import { currentBanks } from '../policies/current-banks';
import { todayAt } from '../staff/branch-zone';
import { freezeInForce } from './freeze-code';
import { coolsUntil, overLimitAt } from './payment-limits';

const hasOtherOpen = async (tx: Transaction, claimId: string): Promise<boolean> => {
  const { rowCount } = await tx.query({
    name: 'claim-open-elsewhere',
    text: `select from claims c join claims o on o.person_id = c.person_id and o.membership_id = c.membership_id and o.id <> c.id
            where c.id = $1 and o.open`,
    values: [claimId],
  });
  return (rowCount ?? 0) > 0;
};

/** Look-ups that this very command needs, made inside its transaction. */
const lookUps = async (
  tx: Transaction,
  claimId: string,
  state: ClaimState,
  command: ClaimCommand,
  at: { readonly now: Date; readonly branchId: string },
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
        coolsUntil: state.terms?.phone ? await coolsUntil(tx, at.now) : null,
      };
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
      banks: [],
      household: byStaff ? await isHouseholdOf(tx, moment.by.id, personId) : false,
      ...(await lookUps(tx, claimId, state, command, { now, branchId })),
    };
  };
