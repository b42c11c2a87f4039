import * as z from 'zod/mini';
import type { ClearFields, EventOf, NewEvent, StaffRole } from '../journal/event';
import { isValidDate } from '../values/calendar';
import { type Outcome, ok, refuse } from '../values/outcome';
import type { Certainty, PolicyRow, PolicyTopic } from './row';
import { mayDecide, mayPropose } from './scope';
import { OPEN_SUBJECTS, POLICY_TOPICS, POLICY_VALUE_SCHEMAS } from './value-schemas';

/** What is proposed: one row of policy, as it is to be recorded. */
export type ProposedRow = {
  readonly topic: PolicyTopic;
  readonly subject: string;
  /** ISO date; a day gone by corrects what we knew, and leaves what was quoted as it is. */
  readonly validFrom: string;
  readonly value: unknown;
  readonly source: string;
  readonly certainty: Certainty;
};

export type PolicyEvents = {
  'policy.change-proposed': ProposedRow & { readonly why: string };
  'policy.change-accepted': { readonly note: string; readonly recordedAt: string };
  'policy.change-rejected': { readonly note: string };
};

export const POLICY_CLEAR = {
  'policy.change-proposed': ['topic', 'subject', 'validFrom', 'value', 'source', 'certainty'],
  'policy.change-accepted': ['recordedAt'],
  'policy.change-rejected': [],
} as const satisfies ClearFields<PolicyEvents>;

const words = (code: string, most: number) =>
  z.string().check(z.trim(), z.minLength(1, code), z.maxLength(most, code));

export const POLICY_COMMANDS = {
  'propose-policy': z.object({
    topic: z.enum(POLICY_TOPICS as [PolicyTopic, ...PolicyTopic[]]),
    subject: z.string().check(z.minLength(1), z.maxLength(60)),
    validFrom: z.string().check(z.refine(isValidDate, 'valid-from')),
    value: z.unknown(),
    source: words('source', 300),
    certainty: z.enum(['certain', 'likely', 'open']),
    why: words('why', 300),
  }),
  'decide-policy': z.object({ decision: z.enum(['accept', 'reject']), note: words('note', 300) }),
};

export type PolicyCommandType = keyof typeof POLICY_COMMANDS;
export type PolicyCommand = {
  [Type in PolicyCommandType]: {
    readonly type: Type;
    readonly body: z.output<(typeof POLICY_COMMANDS)[Type]>;
  };
}[PolicyCommandType];

export type PolicyState = {
  readonly status: 'none' | 'proposed' | 'accepted' | 'rejected';
  readonly proposedBy: string | null;
  readonly row: ProposedRow | null;
};
export const NO_CHANGE: PolicyState = { status: 'none', proposedBy: null, row: null };

export type PolicyFacts = {
  /** When a row accepted now is recorded, ISO instant. */
  readonly recordedAt: string;
  readonly by: string;
  readonly role: StaffRole | null;
  readonly branchId: string | null;
  /** Of whoever decides: counts as a second person for the author's matters. */
  readonly counts: boolean;
  /** A branch's own row lies within what is national. */
  readonly withinNational: boolean;
  /** Whether the topic has a row of this subject already. */
  readonly subjectKnown: boolean;
};

export type PolicyRefusal =
  | 'command.actor-refused'
  | 'policy.status'
  | 'policy.own-change'
  | 'policy.other-scope'
  | 'policy.above-national'
  | 'second-person.not-counted'
  | 'policy.subject-unknown'
  | 'policy.value-invalid';

export const evolveChange = (
  state: PolicyState,
  { type, data, actor }: NewEvent & { readonly actor?: { readonly id: string } },
): PolicyState => {
  if (type === 'policy.change-proposed') {
    const { why: _, ...row } = data as PolicyEvents['policy.change-proposed'];
    return { status: 'proposed', proposedBy: actor?.id ?? null, row };
  }
  return { ...state, status: type === 'policy.change-accepted' ? 'accepted' : 'rejected' };
};

const isNewSubject = (topic: PolicyTopic, subject: string): boolean => {
  const open: Partial<Record<PolicyTopic, RegExp>> = OPEN_SUBJECTS;
  return open[topic]?.test(subject) ?? false;
};

/** A calendar's days lie in its own year, and hold from its first day. */
const fitsSubject = ({ topic, subject, validFrom }: ProposedRow, value: unknown): boolean => {
  if (topic !== 'calendar') return true;
  const { holidays, collectiveLeave } = value as PolicyRow<'calendar'>['value'];
  return (
    validFrom === `${subject}-01-01` &&
    [...holidays, ...collectiveLeave].every((day) => day.startsWith(`${subject}-`))
  );
};

/**
 * Who may propose and decide a row is the scope's word (scope.ts). Never its author, nor somebody who came to be through
 * them: the tables of cases and of changes refuse that once more.
 */
export const decideChange = (
  state: PolicyState,
  command: PolicyCommand,
  facts: PolicyFacts,
): Outcome<readonly EventOf<PolicyEvents>[], PolicyRefusal> => {
  if (command.type === 'propose-policy') {
    if (facts.role !== 'administrator' && facts.role !== 'head-office')
      return refuse('command.actor-refused');
    if (state.status !== 'none') return refuse('policy.status');
    const { body } = command;
    if (!mayPropose(facts, body.topic, body.subject)) return refuse('policy.other-scope');
    if (!facts.subjectKnown && !isNewSubject(body.topic, body.subject))
      return refuse('policy.subject-unknown');
    const value = POLICY_VALUE_SCHEMAS[body.topic].safeParse(body.value);
    if (!value.success || !fitsSubject(body, value.data)) return refuse('policy.value-invalid');
    if (!facts.withinNational) return refuse('policy.above-national');
    return ok([{ type: 'policy.change-proposed', data: { ...body, value: value.data } }]);
  }
  if (facts.role === null || facts.role === 'officer') return refuse('command.actor-refused');
  if (state.status !== 'proposed' || !state.row) return refuse('policy.status');
  if (state.proposedBy === facts.by) return refuse('policy.own-change');
  if (!mayDecide(facts, state.row.topic, state.row.subject)) return refuse('policy.other-scope');
  if (!facts.counts) return refuse('second-person.not-counted');
  const { decision, note } = command.body;
  return ok([
    decision === 'accept'
      ? { type: 'policy.change-accepted', data: { note, recordedAt: facts.recordedAt } }
      : { type: 'policy.change-rejected', data: { note } },
  ]);
};
