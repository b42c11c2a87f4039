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
import { pool } from '../database/connection';
import { type Executed, execute, type StreamRules, type VerifiedCommand } from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { claimFacts } from './claim-facts';
import { applyClaimSideEffects } from './claim-side-effects';

/** How a claim decides; the audit asks the same rules again. */
export const claimRules = (claimId: string): StreamRules<ClaimState, ClaimCommand, ClaimFacts> => ({
  stream: 'claim',
  clear: CLAIM_CLEAR,
  replay: ({ events }) => events.reduce(evolveClaim, NO_CLAIM),
  evolve: evolveClaim,
  homeBranch: () => null,
  facts: claimFacts(claimId),
  decide: decideClaim,
  unfold: applyClaimSideEffects,
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

/**
 * The claim's own branch, where a case about it lies in the queue of the sender's branch: another branch confirms
 * what the claim's own people must not decide. Null where it does not, and the sender's branch stands.
 */
const branchOfCase = async (
  caseId: string,
  { header, branchId }: Pick<VerifiedCommand, 'header' | 'branchId'>,
): Promise<string | null> => {
  const { rows } = await pool().query<{ branch_id: string }>({
    name: 'claim-of-case',
    text: `select c.branch_id from cases k join claims c on c.id = k.stream_id
            where k.id = $1 and k.stream_type = 'claim' and k.stream_id = $2 and k.branch_id = $3`,
    values: [caseId, header.streamId, branchId],
  });
  return rows[0]?.branch_id ?? null;
};

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
  const command = { type, body: parsed.data } as ClaimCommand;
  const branchId =
    command.type === 'decide-claim-case' ? await branchOfCase(command.body.caseId, sent) : null;
  return execute(claimRules(streamId), command, branchId ? { ...sent, branchId } : sent);
};
