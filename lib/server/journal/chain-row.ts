import type { CommandHeader, Envelope } from '../../domain/journal/signed-command';
import type { ChainedRow } from './hash';

/** One event as the audit reads it, beside the command that led to it. */
export type AuditedRow = {
  seq: number;
  stream_type: string;
  stream_id: string;
  version: number;
  type: string;
  type_version: number;
  actor_kind: string;
  actor_id: string;
  device_id: string | null;
  command_id: string;
  committed_at: Date;
  claimed_at: Date | null;
  /** The very text that was hashed. */
  clear: string;
  sealed: Buffer | null;
  prev_hash: Buffer;
  hash: Buffer;
  header: string | null;
  header_digest: Buffer | null;
  signature: string | null;
  command_actor_kind: string | null;
  command_actor_id: string | null;
  command_device_id: string | null;
  device_counter: number | null;
  command_stream_id: string | null;
  sealed_body: Buffer | null;
  outcome: { accepted?: boolean; seq?: number; head?: string } | null;
};

/** The next rows of one branch's chain. `json` is read as text: the hash covers what was written. */
export const AUDITED_ROWS = `
  select e.seq, e.stream_type, e.stream_id, e.version, e.type, e.type_version, e.actor_kind, e.actor_id, e.device_id, e.command_id,
         e.committed_at, e.claimed_at, e.clear::text as clear, e.sealed, e.prev_hash, e.hash,
         c.header, c.header_digest, c.signature, c.actor_kind as command_actor_kind, c.actor_id as command_actor_id,
         c.device_id as command_device_id, c.device_counter, c.stream_id as command_stream_id, c.sealed_body, c.outcome
    from events e left join commands c on c.id = e.command_id
   where e.branch_id = $1 and e.seq > $2 order by e.seq limit $3`;

export const chainedRow = (
  branchId: string,
  row: AuditedRow,
  by: { readonly digest: Buffer; readonly signature: string },
): ChainedRow => ({
  branchId,
  seq: row.seq,
  streamType: row.stream_type,
  streamId: row.stream_id,
  version: row.version,
  type: row.type,
  typeVersion: row.type_version,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  deviceId: row.device_id,
  commandId: row.command_id,
  committedAt: row.committed_at.toISOString(),
  claimedAt: row.claimed_at?.toISOString() ?? null,
  clear: row.clear,
  sealed: row.sealed,
  headerDigest: by.digest,
  signature: by.signature,
});

/** Whether the signed header says the same as the columns that were written beside it. */
export const headerFits = (header: CommandHeader, row: AuditedRow): boolean =>
  header.commandId === row.command_id &&
  header.streamId === row.command_stream_id &&
  header.device === row.command_device_id &&
  header.device === row.device_id &&
  (row.device_counter === null || header.counter === row.device_counter) &&
  row.command_actor_kind === row.actor_kind &&
  row.command_actor_id === row.actor_id &&
  header.actor === row.actor_id &&
  (header.streamId !== row.stream_id || header.stream === row.stream_type);

/** What was sealed beside a command: enough to prove that the signed digest names this body. */
export type SealedBody = Pick<Envelope, 'salt' | 'body'>;
