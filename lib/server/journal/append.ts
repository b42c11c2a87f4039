import type { Actor, NewEvent, StreamType } from '../../domain/journal/event';
import { currentVersion } from '../../domain/journal/upcast';
import type { Transaction } from '../database/connection';
import { sha256 } from '../platform/crypto/seal';
import { sealJson } from '../platform/crypto/seal-json';
import { addJob } from '../queue/queue';
import { type ChainedRow, chainHash, GENESIS } from './hash';
import { proveEvents } from './prove';

/** Who did it, by which signed command, and when; the same for every event of one command. */
export type Authorship = {
  readonly actor: Actor;
  readonly deviceId: string | null;
  readonly commandId: string;
  readonly committedAt: Date;
  readonly claimedAt: Date | null;
  readonly headerDigest: Buffer;
  readonly signature: string;
};

export type Placement = {
  readonly branchId: string;
  readonly streamType: StreamType;
  readonly streamId: string;
  /** The stream's version that the decision was made on; a colleague's append makes this one fail. */
  readonly after: number;
  readonly key: Buffer;
  readonly clear: Readonly<Record<string, readonly string[]>>;
  /** What the decision knew; kept sealed, so that the audit may decide again. Absent where another stream decided. */
  readonly facts?: unknown;
};

/** After so many events of a branch its head is signed outside the database without waiting for the minute. */
const CHECKPOINT_EVERY = 1_000;

export type ChainHead = { readonly seq: number; readonly hash: Buffer };

const split = (event: NewEvent, allowed: readonly string[]) => {
  const clear: Record<string, unknown> = {};
  const sealed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(event.data as Record<string, unknown>)) {
    if (value === undefined) continue;
    (allowed.includes(name) ? clear : sealed)[name] = value;
  }
  return { clear, sealed };
};

const lockHead = async (tx: Transaction, branchId: string): Promise<ChainHead> => {
  const { rows } = await tx.query<ChainHead>({
    name: 'head',
    text: `insert into branch_heads (branch_id, hash) values ($1, $2)
           on conflict (branch_id) do update set branch_id = excluded.branch_id returning seq, hash`,
    values: [branchId, GENESIS],
  });
  const head = rows[0];
  if (!head) throw new Error('no chain for this branch');
  return head;
};

/**
 * Appends events to their stream and to their branch's hash chain, with the service's signed word on what led to
 * them, and tells the live boards at commit.
 * @throws the database's unique violation `events_stream_id_version_key` when a colleague moved first.
 */
export const appendEvents = async (
  tx: Transaction,
  placement: Placement,
  by: Authorship,
  events: readonly NewEvent[],
): Promise<ChainHead> => {
  const before = await lockHead(tx, placement.branchId);
  if (events.length === 0) return before;
  let head = before;
  const rows = events.map((event, index) => {
    const version = placement.after + index + 1;
    const { clear, sealed } = split(event, placement.clear[event.type] ?? []);
    const row: ChainedRow = {
      branchId: placement.branchId,
      seq: head.seq + 1,
      streamType: placement.streamType,
      streamId: placement.streamId,
      version,
      type: event.type,
      typeVersion: currentVersion(event.type),
      actorKind: by.actor.kind,
      actorId: by.actor.id,
      deviceId: by.deviceId,
      commandId: by.commandId,
      committedAt: by.committedAt.toISOString(),
      claimedAt: by.claimedAt?.toISOString() ?? null,
      clear: JSON.stringify(clear),
      sealed:
        Object.keys(sealed).length > 0
          ? sealJson(placement.key, sealed, `${placement.streamId}:${version}`)
          : null,
      headerDigest: by.headerDigest,
      signature: by.signature,
    };
    const previous = head.hash;
    head = { seq: row.seq, hash: chainHash(previous, row) };
    return { row, previous, hash: head.hash };
  });
  const sealedFacts =
    placement.facts === undefined ? null : sealJson(placement.key, placement.facts, `facts:${by.commandId}`);
  const proof = proveEvents({
    command: by.commandId,
    header: by.headerDigest.toString('hex'),
    branch: placement.branchId,
    stream: placement.streamType,
    streamId: placement.streamId,
    after: placement.after,
    from: before.seq + 1,
    previous: before.hash.toString('hex'),
    events: rows.map(({ row, hash }) => [row.type, hash.toString('hex')]),
    facts: sealedFacts && sha256(sealedFacts).toString('hex'),
    at: by.committedAt.toISOString(),
  });
  await tx.query({
    name: 'append',
    text: `with added as (
             insert into events (branch_id, stream_type, stream_id, actor_kind, actor_id, device_id, command_id, committed_at,
                                 claimed_at, seq, version, type, type_version, clear, sealed, prev_hash, hash)
             select $1, $2, $3, $4, $5, $6, $7, $8, $9, e.*
               from unnest($10::bigint[], $11::int[], $12::text[], $13::smallint[], $14::json[], $15::bytea[], $16::bytea[], $17::bytea[]) e
           ), proved as (
             insert into proofs (branch_id, first_seq, last_seq, command_id, text, signature, sealed_facts)
             values ($1, $21, $18, $7, $22, $23, $24)
           ), moved as (
             update branch_heads set seq = $18, hash = $19 where branch_id = $1
           )
           select pg_notify('journal', $1 || ' ' || $2 || ' ' || $3 || ' ' || $20::int)`,
    values: [
      placement.branchId,
      placement.streamType,
      placement.streamId,
      by.actor.kind,
      by.actor.id,
      by.deviceId,
      by.commandId,
      by.committedAt,
      by.claimedAt,
      rows.map(({ row }) => row.seq),
      rows.map(({ row }) => row.version),
      rows.map(({ row }) => row.type),
      rows.map(({ row }) => row.typeVersion),
      rows.map(({ row }) => row.clear),
      rows.map(({ row }) => row.sealed),
      rows.map(({ previous }) => previous),
      rows.map(({ hash }) => hash),
      head.seq,
      head.hash,
      placement.after + events.length,
      before.seq + 1,
      proof.text,
      proof.signature,
      sealedFacts,
    ],
  });
  if (Math.floor(head.seq / CHECKPOINT_EVERY) > Math.floor(before.seq / CHECKPOINT_EVERY))
    await addJob(tx, 'journal.checkpoint', {});
  return head;
};
