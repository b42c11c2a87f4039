import { type Outcome, refuse } from '../values/outcome';
import type { ClaimFacts, ClaimRefusal, ClaimRule } from './claim-rule';
import { type ClaimCommand, type ClaimCommandType, isStaffClaimCommand } from './commands';
import { correctAccount } from './decide-account';
import { decideClaimCase } from './decide-case';
import {
  orderTransfer,
  recordLastWord,
  recordPayeeInquiry,
  recordRefund,
  recordSettlement,
  recordTransferRefusal,
  recordTransferUnknown,
} from './decide-payment';
import { askUnfreeze, freezeClaim, releaseClaim, withdrawClaim } from './decide-stop';
import type { ClaimEvent } from './events';
import type { ClaimState } from './state';

const RULES: { readonly [Type in ClaimCommandType]: ClaimRule<Type> } = {
  'record-payee-inquiry': recordPayeeInquiry,
  'order-transfer': orderTransfer,
  'record-transfer-unknown': recordTransferUnknown,
  'record-settlement': recordSettlement,
  'record-transfer-refusal': recordTransferRefusal,
  'record-last-word': recordLastWord,
  'record-refund': recordRefund,
  'release-claim': releaseClaim,
  'freeze-claim': freezeClaim,
  'withdraw-claim': withdrawClaim,
  'correct-account': correctAccount,
  'ask-unfreeze': askUnfreeze,
  'decide-claim-case': decideClaimCase,
};

/**
 * What a report or an order of staff leads to: events, or a refusal with its code. Pure. An empty list means
 * that it was so already. The service reports, staff order; neither does the other's part.
 */
export const decideClaim = (
  state: ClaimState,
  command: ClaimCommand,
  facts: ClaimFacts,
): Outcome<readonly ClaimEvent[], ClaimRefusal> => {
  if (state.status === 'none') return refuse('claim.unknown');
  const byStaff = facts.actor.kind === 'staff';
  if (isStaffClaimCommand(command.type) !== byStaff) return refuse('command.actor-refused');
  if (byStaff && command.type !== 'decide-claim-case' && facts.role !== 'officer')
    return refuse('command.actor-refused');
  const rule = RULES[command.type] as ClaimRule<ClaimCommandType>;
  return rule(state, command.body as never, facts);
};
