import type { ClaimFacts } from '../../domain/claims/claim-rule';
import {
  type ClaimCommand,
  type ClaimCommandBody,
  isStaffClaimCommand,
  type ServiceClaimCommandType,
  STAFF_CLAIM_COMMANDS,
} from '../../domain/claims/commands';
import { decideClaim } from '../../domain/claims/decide';
import { CLAIM_CLEAR } from '../../domain/claims/events';
import { type ClaimState, evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import { type FieldFault, faultsOf } from '../../domain/people/typed-field';
import { type Executed, execute, type StreamRules, type VerifiedCommand } from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { claimFacts } from './claim-facts';
import { unfoldClaim } from './unfold-claim';

/** How a claim decides; the audit asks the same rules again. */
export const claimRules = (claimId: string): StreamRules<ClaimState, ClaimCommand, ClaimFacts> => ({
  stream: 'claim',
  clear: CLAIM_CLEAR,
  replay: ({ events }) => events.reduce(evolveClaim, NO_CLAIM),
  evolve: evolveClaim,
  homeBranch: () => null,
  facts: claimFacts(claimId),
  decide: decideClaim,
  unfold: unfoldClaim,
});

/** Reports something of a claim as the service. `once` names the report: the same name is the same command. */
export const runClaimCommand = <Type extends ServiceClaimCommandType>(
  claimId: string,
  type: Type,
  body: ClaimCommandBody<Type>,
  once: string,
): Promise<Executed<ClaimState>> =>
  executeAsService(claimRules(claimId), { stream: 'claim', streamId: claimId, type, once }, {
    type,
    body,
  } as ClaimCommand);

export type ClaimReceipt = Executed<ClaimState> & { readonly faults?: readonly FieldFault[] };

/** Reads a verified command of staff about a claim of their own branch by its schema, and carries it out. */
export const runStaffClaimCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
): Promise<ClaimReceipt> => {
  const { type, streamId } = sent.header;
  if (!isStaffClaimCommand(type)) return { accepted: false, code: 'command.invalid' };
  const parsed = STAFF_CLAIM_COMMANDS[type].safeParse(sent.body);
  if (!parsed.success) {
    const faults = faultsOf(parsed.error.issues);
    return { accepted: false, code: 'command.invalid', faults };
  }
  return execute(claimRules(streamId), { type, body: parsed.data } as ClaimCommand, sent);
};
