import type { NewEvent } from '../../domain/journal/event';
import {
  CHANGE_COMMANDS,
  type ChangeCommand,
  type ChangeCommandType,
  needsSecret,
  type StaffChange,
} from '../../domain/staff/change-commands';
import {
  CHANGE_CLEAR,
  type ChangeEvents,
  type ChangeFacts,
  type ChangeState,
  decideStaffChange,
  evolveStaffChange,
  NO_STAFF_CHANGE,
} from '../../domain/staff/change-rules';
import type { Transaction } from '../database/connection';
import {
  execute,
  type Moment,
  type Receipt,
  type StreamRules,
  type Unfolding,
  type VerifiedCommand,
} from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { uuidv7 } from '../platform/new-id';
import { saveDecision, saveMachineChange, saveProposal } from '../staff/change-row';
import { hashPassword } from '../staff/password';
import { consumePinProof } from '../staff/pin';
import { countsAsSecond } from '../staff/second-person';
import { applyChange } from './apply-change';
import { factsOfChange } from './change-facts';

type After = Unfolding<ChangeState>;

const changeOf = ({ state }: After): StaffChange => {
  if (!state.change) throw new Error('a change was decided that nobody proposed');
  return state.change;
};

const unfold =
  (secret: string | null, ownBranch: string | null) =>
  async (after: After, events: readonly NewEvent[]): Promise<void> => {
    const { tx, streamId, branchId, by } = after;
    const change = changeOf(after);
    const made = { id: streamId, branchId, change, why: after.state.why, at: by.committedAt };
    const accepted = {
      tx,
      changeId: streamId,
      branchId,
      by,
      proposedBy: after.state.proposedBy ?? by.actor.id,
    };
    for (const { type, data } of events) {
      const secretHash = () => (secret && needsSecret(change) ? hashPassword(secret) : null);
      if (type === 'administration.change-proposed') {
        if (by.actor.kind === 'service') await saveMachineChange(tx, made);
        else
          await saveProposal(
            tx,
            { ...made, branchId: ownBranch ?? branchId },
            by.actor.id,
            await secretHash(),
          );
      } else if (by.actor.kind === 'service') {
        await applyChange({ ...accepted, secretHash: await secretHash() }, change);
      } else {
        const { note } = data as ChangeEvents['administration.change-accepted'];
        const decision = type === 'administration.change-accepted' ? 'accept' : 'reject';
        const decided = { id: by.actor.id, at: by.committedAt };
        const kept = await saveDecision(tx, streamId, decided, { decision, note });
        if (decision === 'accept') await applyChange({ ...accepted, secretHash: kept }, change);
      }
    }
  };

const factsFor = async (
  tx: Transaction,
  state: ChangeState,
  command: ChangeCommand,
  moment: Moment,
  given: { readonly secret: string | null; readonly ownBranch: string | null; readonly streamId: string },
): Promise<ChangeFacts> => {
  const change = command.type === 'decide-change' ? state.change : command.body.change;
  const decides = command.type === 'decide-change';
  return {
    ...(await factsOfChange(tx, change, given.secret)),
    by: moment.by.id,
    role: moment.role,
    service: moment.by.kind === 'service',
    ownBranch: given.ownBranch,
    counts: decides && (await countsAsSecond(tx, moment.by.id, state.proposedBy ? [state.proposedBy] : [])),
    pinGiven:
      decides &&
      (await consumePinProof(tx, {
        proof: command.body.pinProof,
        staffId: moment.by.id,
        purpose: 'approve',
        subject: given.streamId,
      })),
  };
};

/** The first password travels beside the signed command and never enters the journal, not even sealed. */
export const changeRules = (
  streamId: string,
  given: { readonly secret: string | null; readonly ownBranch: string | null },
): StreamRules<ChangeState, ChangeCommand, ChangeFacts> => ({
  stream: 'administration',
  clear: CHANGE_CLEAR,
  replay: ({ events }) => events.reduce(evolveStaffChange, NO_STAFF_CHANGE),
  evolve: evolveStaffChange,
  homeBranch: (_, actorBranch) => actorBranch ?? given.ownBranch,
  facts: (tx, state, command, moment) => factsFor(tx, state, command, moment, { ...given, streamId }),
  decide: decideStaffChange,
  unfold: unfold(given.secret, given.ownBranch),
});

/**
 * Carries out an administrator's signed word on a change of staff, branches or codes. A proposal joins the chain of its
 * author's branch and is decided from whichever branch the second person works in.
 */
export const runChangeCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
  secret: string | null,
): Promise<Receipt> => {
  const { type, streamId } = sent.header;
  const known = Object.hasOwn(CHANGE_COMMANDS, type) ? CHANGE_COMMANDS[type as ChangeCommandType] : null;
  const parsed = known?.safeParse(sent.body);
  if (!parsed?.success || !sent.branchId) return { accepted: false, code: 'command.invalid' };
  const command = { type, body: parsed.data } as ChangeCommand;
  const decides = command.type === 'decide-change';
  const { state: _, ...receipt } = await execute(
    changeRules(streamId, { secret, ownBranch: sent.branchId }),
    command,
    decides ? { ...sent, branchId: null } : sent,
  );
  return receipt;
};

/**
 * A change made by a command on the machine itself, which counts as both people and is recorded as that.
 * @param branchId whose chain it joins
 * @param once names it, so that it is made once; without it, each call is a change of its own
 */
export const makeChangeAsService = async (
  branchId: string,
  given: {
    readonly change: StaffChange;
    readonly why: string;
    readonly secret?: string;
    readonly streamId?: string;
  },
): Promise<Receipt> => {
  const command = { type: 'make-change' as const, body: { change: given.change, why: given.why } };
  const streamId = given.streamId ?? uuidv7(Date.now());
  const { state: _, ...receipt } = await executeAsService(
    changeRules(streamId, { secret: given.secret ?? null, ownBranch: branchId }),
    { stream: 'administration', streamId, type: command.type, once: 'make' },
    command,
  );
  return receipt;
};
