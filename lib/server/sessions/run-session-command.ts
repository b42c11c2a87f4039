import { type FieldFault, faultsOf } from '../../domain/people/typed-field';
import {
  type CommandBody,
  type CommandType,
  commandSchemas,
  type SessionCommand,
} from '../../domain/sessions/commands';
import { decide } from '../../domain/sessions/decide/decide';
import { SESSION_CLEAR } from '../../domain/sessions/events';
import { evolve, replay } from '../../domain/sessions/evolve';
import type { SessionFacts } from '../../domain/sessions/facts';
import type { SessionState } from '../../domain/sessions/state';
import { pool } from '../database/connection';
import {
  type Executed,
  execute,
  type Receipt,
  type StreamRules,
  type VerifiedCommand,
} from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { todayAt } from '../staff/branch-zone';
import { sessionFacts } from './session-facts';
import { applySessionSideEffects } from './session-side-effects';

/** How a session decides; the audit asks the same rules again. */
export const sessionRules = (sessionId: string): StreamRules<SessionState, SessionCommand, SessionFacts> => ({
  stream: 'session',
  clear: SESSION_CLEAR,
  replay: ({ events }) => replay(events),
  evolve,
  homeBranch: (command, actorBranch) => (command.type === 'open-session' ? actorBranch : null),
  facts: sessionFacts(sessionId),
  decide,
  // Banks are found again by the policy's version and the day.
  keep: ({ banks: _, ...facts }) => facts,
  unfold: applySessionSideEffects,
});

type Schemas = ReturnType<typeof commandSchemas>;

/** Schemas by the day they were built for: building them, and compiling their parsers, cost a seventh of a command. */
const built = new Map<string, Schemas>();
/** Three time zones have at most two dates at once. */
const MOST_BUILT = 4;

const schemasOf = (today: string): Schemas => {
  const before = built.get(today);
  if (before) return before;
  if (built.size >= MOST_BUILT) built.clear();
  const schemas = commandSchemas(today);
  built.set(today, schemas);
  return schemas;
};

export type SessionReceipt = Executed<SessionState> & { readonly faults?: readonly FieldFault[] };

const isCommandType = (type: string, schemas: object): type is CommandType => Object.hasOwn(schemas, type);

/** Reads a verified command's body by its schema and carries it out. */
export const runSessionCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
): Promise<SessionReceipt> => {
  const today = sent.branchId ? await todayAt(pool(), sent.branchId, new Date()) : '9999-12-31';
  const schemas = schemasOf(today);
  const { type, streamId } = sent.header;
  if (!isCommandType(type, schemas)) return { accepted: false, code: 'command.invalid' };
  const parsed = schemas[type].safeParse(sent.body);
  if (!parsed.success) {
    const faults = faultsOf(parsed.error.issues);
    return { accepted: false, code: 'command.invalid', faults };
  }
  return execute(sessionRules(streamId), { type, body: parsed.data } as SessionCommand, sent);
};

/** Reports something of the world to a session as the service. `once` makes a job run twice one report. */
export const reportToSession = <Type extends CommandType>(
  sessionId: string,
  type: Type,
  body: CommandBody<Type>,
  once: string,
): Promise<Receipt> =>
  executeAsService(sessionRules(sessionId), { stream: 'session', streamId: sessionId, type, once }, {
    type,
    body,
  } as unknown as SessionCommand);
