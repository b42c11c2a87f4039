import { isDeepStrictEqual } from 'node:util';
import type { Actor, NewEvent, StoredEvent, StreamType } from '../../domain/journal/event';
import { RULES_VERSION } from '../../domain/journal/rules-version';
import { upcast } from '../../domain/journal/upcast';
import type { Transaction } from '../database/connection';
import { unsealJson } from '../platform/crypto/seal-json';
import type { CheckedCommand } from './check-command';
import type { Keys } from './data-keys-read';
import { DECIDERS, type Decider } from './deciders';
import type { ChainFault } from './faults';
import type { EventRow, ProofRow } from './read-page';
import type { Walk } from './walk';

type Standing = { readonly version: number; readonly state: unknown };

/** States of streams as far as the walk has read them. */
export type States = Map<string, Standing>;

const KEPT = 10_000;

export type OpenedRow = Pick<
  EventRow,
  'stream_id' | 'version' | 'type' | 'type_version' | 'actor_kind' | 'actor_id' | 'device_id' | 'command_id' | 'committed_at' | 'clear' | 'sealed'
>; // biome-ignore format: one type

/** Opens an event as its stream stores it. */
export const openRow = (key: Buffer, row: OpenedRow): StoredEvent => ({
  ...upcast(row.type, row.type_version, {
    ...JSON.parse(row.clear),
    ...(row.sealed ? unsealJson<object>(key, row.sealed, `${row.stream_id}:${row.version}`) : {}),
  }),
  version: row.version,
  at: row.committed_at,
  actor: { kind: row.actor_kind as Actor['kind'], id: row.actor_id },
  deviceId: row.device_id,
  commandId: row.command_id,
});

/** A stream read from its beginning, where the walk begins behind it or has let it go. */
const standingAt = async (
  tx: Transaction,
  decider: Decider,
  key: Buffer,
  streamId: string,
  version: number,
): Promise<Standing> => {
  if (version === 0) return { version, state: decider.start };
  const { rows } = await tx.query<Omit<OpenedRow, 'committed_at'> & { committed_at: Date }>({
    name: 'audit-stream',
    text: `select stream_id, version, type, type_version, actor_kind, actor_id, device_id, command_id, committed_at,
                  clear::text as clear, sealed
             from events where stream_id = $1 and version <= $2 order by version`,
    values: [streamId, version],
  });
  const state = rows.reduce<unknown>(
    (before, row) =>
      decider.evolve(before, openRow(key, { ...row, committed_at: row.committed_at.toISOString() })),
    decider.start,
  );
  return { version, state };
};

/** As it would have been written: without what is undefined. */
const plain = ({ type, data }: NewEvent): NewEvent => ({ type, data: JSON.parse(JSON.stringify(data)) });

const commandOf = (
  decider: Decider,
  { header, sent }: CheckedCommand & { readonly sent: NonNullable<CheckedCommand['sent']> },
  facts: unknown,
): { type: string; body: unknown } | null => {
  const body: unknown = JSON.parse(sent.body);
  if (header.device === null) return { type: header.type, body };
  const read = decider.schemas(facts)[header.type]?.safeParse(body);
  return read?.success ? { type: header.type, body: read.data } : null;
};

const decidedSame = async (
  tx: Transaction,
  decider: Decider,
  key: Buffer,
  given: {
    readonly checked: CheckedCommand;
    readonly proof: ProofRow;
    readonly state: unknown;
    readonly stored: readonly NewEvent[];
  },
): Promise<boolean> => {
  const { checked, proof, state, stored } = given;
  if (!checked.sent || !proof.sealed_facts) return false;
  const kept = unsealJson<unknown>(key, proof.sealed_facts, `facts:${checked.header.commandId}`);
  const facts = decider.restore ? await decider.restore(tx, kept) : kept;
  const command = commandOf(decider, { ...checked, sent: checked.sent }, facts);
  if (!command) return false;
  const outcome = decider.decide(state, command, facts);
  return outcome.ok && isDeepStrictEqual(outcome.value.map(plain), stored.map(plain));
};

/**
 * Lets the pure core decide a command again, on the state that its stream had and the facts that were recorded, and
 * holds the outcome against the stored events. Carries the stream's state on. What cannot be decided (the key was
 * destroyed) is counted, not faulted: its place and words are signed all the same.
 * @param own whether the command was sent to this very stream: other streams' events only carry their state on.
 */
export const decideAgain = async (
  tx: Transaction,
  keys: Keys,
  states: States,
  walk: Walk,
  given: {
    readonly rows: readonly EventRow[];
    readonly proof: ProofRow;
    readonly checked: CheckedCommand;
    readonly rules: number;
    readonly own: boolean;
  },
): Promise<ChainFault | null> => {
  const [first] = given.rows;
  const decider = first && DECIDERS[first.stream_type as StreamType];
  if (!first || !decider) return null;
  const key = await keys(first.stream_id);
  if (!key) {
    states.delete(first.stream_id);
    if (given.own) walk.undecidable += 1;
    return null;
  }
  const after = first.version - 1;
  const known = states.get(first.stream_id);
  let before: Standing;
  let stored: readonly StoredEvent[];
  try {
    before = known?.version === after ? known : await standingAt(tx, decider, key, first.stream_id, after);
    stored = given.rows.map((row) => openRow(key, row));
  } catch {
    return 'unreadable';
  }
  if (states.size >= KEPT) states.clear();
  states.set(first.stream_id, {
    version: after + stored.length,
    state: stored.reduce<unknown>(decider.evolve, before.state),
  });
  if (!given.own) return null;
  let same = false;
  try {
    same = await decidedSame(tx, decider, key, { ...given, state: before.state, stored });
  } catch (error) {
    // What was recorded does not open or the rules cannot read it; only rules of another time may say so.
    if (given.rules === RULES_VERSION && (error as { code?: string }).code?.startsWith('08')) throw error;
  }
  if (same) walk.decided += 1;
  else if (given.rules === RULES_VERSION) return 'decided-otherwise';
  else walk.otherRules += 1;
  return null;
};
