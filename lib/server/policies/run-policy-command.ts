import type { NewEvent } from '../../domain/journal/event';
import {
  decideChange,
  evolveChange,
  NO_CHANGE,
  POLICY_CLEAR,
  POLICY_COMMANDS,
  type PolicyCommand,
  type PolicyCommandType,
  type PolicyEvents,
  type PolicyFacts,
  type PolicyState,
} from '../../domain/policies/change-rules';
import type { PolicyRow } from '../../domain/policies/row';
import { staysWithin } from '../../domain/policies/scope';
import {
  execute,
  type Receipt,
  type StreamRules,
  type Unfolding,
  type VerifiedCommand,
} from '../journal/execute';
import { countsAsSecond } from '../staff/second-person';
import { currentPolicy } from './read-policy';
import { nextRecording, recordRow } from './record-rows';

type After = Unfolding<PolicyState>;

/** The proposal waits among the cases, whose table keeps its author from deciding it. */
const propose = async (
  { tx, streamId, branchId, by }: After,
  data: PolicyEvents['policy.change-proposed'],
): Promise<void> => {
  const { topic, subject, validFrom, value, source, certainty, why } = data;
  await tx.query(
    `insert into policy_changes (id, topic, subject, valid_from, value, source, certainty, why, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      streamId,
      topic,
      subject,
      validFrom,
      JSON.stringify(value),
      source,
      certainty,
      why,
      by.actor.id,
      by.committedAt,
    ],
  );
  await tx.query(
    `insert into cases (id, branch_id, kind, stream_type, stream_id, ticket, asked_by, asked_at, authors, why, options)
     values ($1, $2, 'policy', 'policy', $1, $3, $4, $5, $6, 'policy-change', '{accept,reject}')`,
    [streamId, branchId, topic, by.actor.id, by.committedAt, [by.actor.id]],
  );
};

const decide = async (
  { tx, streamId, by }: After,
  decision: 'accept' | 'reject',
  note: string,
): Promise<void> => {
  const values = [streamId, by.actor.id, by.committedAt, decision];
  await tx.query('update cases set decided_by = $2, decided_at = $3, decision = $4 where id = $1', values);
  await tx.query(
    'update policy_changes set decided_by = $2, decided_at = $3, decision = $4, note = $5 where id = $1',
    [...values, note],
  );
};

const unfold = async (after: After, events: readonly NewEvent[]): Promise<void> => {
  for (const event of events) {
    if (event.type === 'policy.change-proposed') {
      await propose(after, event.data as PolicyEvents['policy.change-proposed']);
    } else if (event.type === 'policy.change-accepted') {
      const { note, recordedAt } = event.data as PolicyEvents['policy.change-accepted'];
      await decide(after, 'accept', note);
      await recordRow(after.tx, { ...after.state.row, recordedAt } as PolicyRow, after.streamId);
    } else {
      await decide(after, 'reject', (event.data as PolicyEvents['policy.change-rejected']).note);
    }
  }
};

/**
 * How a change of policy decides; the audit asks the same rules again.
 * @param branchId of whoever sends
 */
export const policyRules = (
  branchId: string | null,
): StreamRules<PolicyState, PolicyCommand, PolicyFacts> => ({
  stream: 'policy',
  clear: POLICY_CLEAR,
  replay: ({ events }) => events.reduce(evolveChange, NO_CHANGE),
  evolve: evolveChange,
  homeBranch: (_, actorBranch) => actorBranch,
  facts: async (tx, state, command, moment) => {
    const { topic, subject } =
      command.type === 'propose-policy' ? command.body : { topic: null, subject: null };
    const { rowCount } = await tx.query('select from policy_rows where topic = $1 and subject = $2 limit 1', [
      topic,
      subject,
    ]);
    return {
      recordedAt: command.type === 'decide-policy' ? await nextRecording(tx, moment.now) : moment.now,
      by: moment.by.id,
      role: moment.role,
      branchId,
      counts:
        command.type === 'decide-policy' &&
        (await countsAsSecond(tx, moment.by.id, state.proposedBy ? [state.proposedBy] : [])),
      withinNational:
        command.type !== 'propose-policy' ||
        staysWithin(await currentPolicy(tx), command.body, command.body.value),
      subjectKnown: (rowCount ?? 0) > 0,
    };
  },
  decide: decideChange,
  unfold,
});

/**
 * Carries out a signed command about a change of policy. A proposal joins the chain
 * of its author's branch, and is decided from wherever the second person works.
 */
export const runPolicyCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
): Promise<Receipt> => {
  const { type } = sent.header;
  const known = Object.hasOwn(POLICY_COMMANDS, type) ? POLICY_COMMANDS[type as PolicyCommandType] : null;
  const parsed = known?.safeParse(sent.body);
  if (!parsed?.success || !sent.branchId) return { accepted: false, code: 'command.invalid' };
  const command = { type, body: parsed.data } as PolicyCommand;
  const executed = await execute(
    policyRules(sent.branchId),
    command,
    command.type === 'decide-policy' ? { ...sent, branchId: null } : sent,
  );
  const { state: _, ...receipt } = executed;
  return receipt;
};
