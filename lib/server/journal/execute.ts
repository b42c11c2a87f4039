import type { Actor, NewEvent, StaffRole, StreamType } from '../../domain/journal/event';
import type { CommandHeader, Envelope } from '../../domain/journal/signed-command';
import type { Outcome } from '../../domain/values/outcome';
import { inTransaction, type Transaction } from '../database/connection';
import { createDataKey } from '../database/data-keys';
import { sha256 } from '../platform/crypto/seal';
import { sealJson } from '../platform/crypto/seal-json';
import { type Authorship, appendEvents } from './append';
import { type Journal, loadStream } from './load';
import { proveNothing } from './prove';
import { beginSealing } from './seal-row';

/** A command whose signature has been checked, and who sent it. */
export type VerifiedCommand = {
  readonly header: CommandHeader;
  readonly envelope: Envelope;
  readonly actor: Actor;
  readonly role: StaffRole | null;
  /** The actor's branch; `null` for the service, which takes the stream's. */
  readonly branchId: string | null;
  readonly deviceId: string | null;
  readonly deviceCounter: number | null;
};

/** What the pure core may know of the world when it decides. Recorded with the events that it leads to. */
export type Moment = {
  readonly now: string;
  readonly by: Actor;
  readonly role: StaffRole | null;
  readonly deviceId: string | null;
};

export type Unfolding<State> = {
  readonly tx: Transaction;
  readonly state: State;
  readonly branchId: string;
  readonly streamId: string;
  readonly by: Authorship;
  readonly version: number;
  readonly key: Buffer;
};

/** How one kind of stream decides and what follows in the same transaction. */
export type StreamRules<State, Command, Facts> = {
  readonly stream: StreamType;
  readonly clear: Readonly<Record<string, readonly string[]>>;
  readonly replay: (journal: Journal) => State;
  readonly evolve: (state: State, event: NewEvent) => State;
  /** The stream's branch where the command opens it. */
  readonly homeBranch: (command: Command, actorBranch: string | null) => string | null;
  readonly facts: (
    tx: Transaction,
    state: State,
    command: Command,
    moment: Moment,
    branchId: string,
  ) => Promise<Facts>;
  readonly decide: (state: State, command: Command, facts: Facts) => Outcome<readonly NewEvent[]>;
  /** What of the facts is recorded, where some of it can be found again by the rest; all of it without this. */
  readonly keep?: (facts: Facts) => unknown;
  /** Projections, jobs and other streams' commands; nothing is done after the commit. */
  readonly unfold: (after: Unfolding<State>, events: readonly NewEvent[]) => Promise<void>;
};

export type Receipt =
  | {
      readonly accepted: true;
      readonly version: number;
      readonly seq: number;
      readonly head: string;
      readonly at: string;
    }
  | {
      readonly accepted: false;
      readonly code: string;
      readonly detail?: Readonly<Record<string, string | number>>;
    };

/** A receipt, with the state that the command led to where it was carried out just now. */
export type Executed<State> = Receipt & { readonly state?: State };

const recorded = async (tx: Transaction, id: string, digest: Buffer): Promise<Receipt | null> => {
  const { rows } = await tx.query<{ header_digest: Buffer; outcome: Receipt }>({
    name: 'command',
    text: 'select header_digest, outcome from commands where id = $1',
    values: [id],
  });
  const row = rows[0];
  if (!row) return null;
  return row.header_digest.equals(digest) ? row.outcome : { accepted: false, code: 'command.id-reused' };
};

const NEW_COMMAND = `insert into commands (id, stream_id, header_digest, header, signature, actor_kind, actor_id, device_id, device_counter,
                                 sealed_body, outcome, received_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** What is kept of the envelope beside its header, with what was said at a late delivery. */
const sentOf = ({ salt, body, sent }: Envelope) => ({ salt, body, ...(sent ? { sent } : {}) });

/** Keeps the command's outcome under its id; one that led to no event gets its proof here, others with their events. */
const record = (
  tx: Transaction,
  sent: VerifiedCommand,
  by: Authorship,
  key: Buffer | null,
  outcome: Receipt,
  events: number,
) => {
  const values = [
    by.commandId,
    sent.header.streamId,
    by.headerDigest,
    sent.envelope.header,
    sent.envelope.signature,
    by.actor.kind,
    by.actor.id,
    by.deviceId,
    sent.deviceCounter,
    key && sealJson(key, sentOf(sent.envelope), `command:${by.commandId}`),
    JSON.stringify(outcome),
    by.committedAt,
  ];
  if (events > 0) return tx.query({ name: 'command-new', text: NEW_COMMAND, values });
  const proof = proveNothing({
    command: by.commandId,
    header: by.headerDigest.toString('hex'),
    outcome,
    at: by.committedAt.toISOString(),
  });
  return tx.query({
    name: 'command-without-events',
    text: `with proved as (insert into proofs (command_id, text, signature) values ($1, $13, $14)) ${NEW_COMMAND}`,
    values: [...values, proof.text, proof.signature],
  });
};

/** Decided again on the newer state, where the rule itself finds what the other one did. */
const LOST_RACES = new Set([
  'events_stream_id_version_key',
  'commands_pkey',
  'one_open_claim',
  'one_open_case_of_a_kind',
  'one_place_of_an_hour',
  'staff_username_key',
]);
const violated = (error: unknown): string | undefined => {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code === '23505' || code === '23514' ? constraint : undefined;
};

/** What a table refuses although the rule did not see it coming: an expected no, kept under the command's id like others. */
const REFUSED_BY_TABLE: Readonly<Record<string, string>> = {
  second_person_counts: 'second-person.not-counted',
  last_administrator: 'staff.last-administrator',
  one_open_change_of_a_kind: 'change.waiting',
};

const recordRefusal = (sent: VerifiedCommand, code: string): Promise<Receipt> =>
  inTransaction(async (tx) => {
    const headerDigest = sha256(sent.envelope.header);
    const before = await recorded(tx, sent.header.commandId, headerDigest);
    if (before) return before;
    const refusal: Receipt = { accepted: false, code };
    const by = { actor: sent.actor, deviceId: sent.deviceId, commandId: sent.header.commandId };
    const rest = {
      committedAt: new Date(),
      claimedAt: null,
      headerDigest,
      signature: sent.envelope.signature,
    };
    await record(tx, sent, { ...by, ...rest }, null, refusal, 0);
    return refusal;
  });

const once = async <State, Command, Facts>(
  tx: Transaction,
  rules: StreamRules<State, Command, Facts>,
  command: Command,
  sent: VerifiedCommand,
): Promise<Executed<State>> => {
  const { header, envelope } = sent;
  const headerDigest = sha256(envelope.header);
  const before = await recorded(tx, header.commandId, headerDigest);
  if (before) return before;

  const journal = await loadStream(tx, rules.stream, header.streamId, sent.branchId);
  const branchId = journal.branchId ?? rules.homeBranch(command, sent.branchId);
  if (!branchId) return { accepted: false, code: 'stream.unknown' };
  const now = new Date();
  const by: Authorship = {
    actor: sent.actor,
    deviceId: sent.deviceId,
    commandId: header.commandId,
    committedAt: now,
    claimedAt: sent.actor.kind === 'staff' ? new Date(header.at) : null,
    headerDigest,
    signature: envelope.signature,
  };
  const state = rules.replay(journal);
  const moment: Moment = { now: now.toISOString(), by: sent.actor, role: sent.role, deviceId: sent.deviceId };
  const facts = await rules.facts(tx, state, command, moment, branchId);
  const decision = rules.decide(state, command, facts);
  if (!decision.ok) {
    const refusal: Receipt = { accepted: false, code: decision.code, detail: decision.detail };
    await record(tx, sent, by, journal.key, refusal, 0);
    return refusal;
  }
  const key = journal.key ?? (await createDataKey(tx, header.streamId));
  const version = journal.version + decision.value.length;
  const { stream, clear } = rules;
  const seal = await beginSealing(tx, stream, header.streamId);
  const head = await appendEvents(
    tx,
    {
      branchId,
      streamType: stream,
      streamId: header.streamId,
      after: journal.version,
      key,
      clear,
      facts: rules.keep ? rules.keep(facts) : facts,
    },
    by,
    decision.value,
  );
  const receipt: Receipt = {
    accepted: true,
    version,
    seq: head.seq,
    head: head.hash.toString('hex'),
    at: now.toISOString(),
  };
  await record(tx, sent, by, key, receipt, decision.value.length);
  const after = decision.value.reduce(rules.evolve, state);
  await rules.unfold(
    { tx, state: after, branchId, streamId: header.streamId, by, version, key },
    decision.value,
  );
  await seal();
  return { ...receipt, state: after };
};

/**
 * Carries out one signed command: events, read models and jobs in one transaction, the outcome kept under
 * the command's id. The same id with the same header returns the first answer; with another, a refusal.
 * A lost race is decided again on the newer state.
 */
export const execute = async <State, Command, Facts>(
  rules: StreamRules<State, Command, Facts>,
  command: Command,
  sent: VerifiedCommand,
): Promise<Executed<State>> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTransaction((tx) => once(tx, rules, command, sent));
    } catch (error) {
      const constraint = violated(error);
      if (constraint === 'commands_device_id_device_counter_key') {
        return { accepted: false, code: 'device.counter-replayed' };
      }
      const refused = REFUSED_BY_TABLE[constraint ?? ''];
      if (refused) return recordRefusal(sent, refused);
      if (!constraint || !LOST_RACES.has(constraint)) throw error;
      if (tries < 8) continue;
      // Nobody loses eight races: the id belongs to another branch's stream, or to one of another kind.
      // The service sees every branch, and other constraints say nothing about streams: theirs is a defect.
      if (sent.branchId === null || constraint !== 'events_stream_id_version_key') throw error;
      return { accepted: false, code: 'stream.unknown' };
    }
  }
};
