import * as z from 'zod/mini';
import type { ClearFields, EventOf, NewEvent } from '../../domain/journal/event';
import type { ExceptionKind } from '../../domain/payments/compare';
import { SETTLEMENTS, type Settlement } from '../../domain/payments/settlement';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { execute, type Receipt, type StreamRules, type VerifiedCommand } from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';

type Found = {
  kind: ExceptionKind;
  reference: string;
  claimId: string | null;
  ourAmount: number | null;
  bankAmount: number | null;
  bankStanding: string | null;
};

type ExceptionEvents = {
  'exception.found': Found;
  'exception.settled': { settlement: Settlement; note: string };
};

const CLEAR = {
  'exception.found': ['kind', 'reference', 'claimId', 'bankStanding'],
  'exception.settled': ['settlement'],
} as const satisfies ClearFields<ExceptionEvents>;

export const EXCEPTION_COMMANDS = {
  'settle-exception': z.object({
    settlement: z.enum(SETTLEMENTS, 'settlement.missing'),
    note: z.string().check(z.trim(), z.minLength(1, 'note.missing'), z.maxLength(500, 'note.length')),
  }),
};
type Command =
  | { readonly type: 'find-exception'; readonly body: Found }
  | {
      readonly type: 'settle-exception';
      readonly body: z.output<(typeof EXCEPTION_COMMANDS)['settle-exception']>;
    };

type State = 'none' | 'open' | 'settled';
type Facts = { readonly service: boolean; readonly supervisor: boolean };
export type ExceptionRefusal = 'command.actor-refused' | 'exception.unknown' | 'exception.settled';

const evolve = (state: State, { type }: NewEvent): State =>
  type === 'exception.found' ? 'open' : type === 'exception.settled' ? 'settled' : state;

const decide = (
  state: State,
  command: Command,
  facts: Facts,
): Outcome<readonly EventOf<ExceptionEvents>[], ExceptionRefusal> => {
  if (command.type === 'find-exception') {
    if (!facts.service) return refuse('command.actor-refused');
    return state === 'none' ? ok([{ type: 'exception.found', data: command.body }]) : ok([]);
  }
  if (!facts.supervisor) return refuse('command.actor-refused');
  if (state === 'none') return refuse('exception.unknown');
  if (state === 'settled') return refuse('exception.settled');
  return ok([{ type: 'exception.settled', data: command.body }]);
};

/** The reconciliation finds, a supervisor settles; money follows neither by itself. */
export const exceptionRules = (branchId: string | null): StreamRules<State, Command, Facts> => ({
  stream: 'exception',
  clear: CLEAR,
  replay: ({ events }) => events.reduce(evolve, 'none' as State),
  evolve,
  homeBranch: () => branchId,
  facts: async (_tx, _state, _command, { by, role }) => ({
    service: by.kind === 'service',
    supervisor: role === 'supervisor',
  }),
  decide,
  unfold: async ({ tx, streamId, branchId: home, by }, events) => {
    for (const { type, data } of events as readonly EventOf<ExceptionEvents>[]) {
      if (type === 'exception.found') {
        await tx.query(
          `insert into bank_exceptions (id, branch_id, kind, reference, claim_id, our_amount, bank_amount, bank_standing, found_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            streamId,
            home,
            data.kind,
            data.reference,
            data.claimId,
            data.ourAmount,
            data.bankAmount,
            data.bankStanding,
            by.committedAt,
          ],
        );
      } else {
        await tx.query(
          'update bank_exceptions set settled_by = $2, settled_at = $3, settlement = $4 where id = $1',
          [streamId, by.actor.id, by.committedAt, data.settlement],
        );
      }
    }
  },
});

/** Puts a disagreement on record, once. `id` is made from what disagrees, so that a second comparison finds it. */
export const findException = (id: string, branchId: string, found: Found): Promise<Receipt> =>
  executeAsService(
    exceptionRules(branchId),
    { stream: 'exception', streamId: id, type: 'find-exception', once: 'found' },
    { type: 'find-exception', body: found },
  );

/** A supervisor's signed word on an exception of his branch. */
export const settleException = async (
  sent: VerifiedCommand & { readonly body: unknown },
): Promise<Receipt> => {
  const parsed = EXCEPTION_COMMANDS['settle-exception'].safeParse(sent.body);
  if (sent.header.type !== 'settle-exception' || !parsed.success)
    return { accepted: false, code: 'command.invalid' };
  return execute(exceptionRules(null), { type: 'settle-exception', body: parsed.data }, sent);
};
