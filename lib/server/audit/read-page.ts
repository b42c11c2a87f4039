import type { Transaction } from '../database/connection';

/** One event as the audit reads it; texts exactly as they were hashed. */
export type EventRow = {
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
  /** ISO 8601 in UTC, to the millisecond. */
  committed_at: string;
  claimed_at: string | null;
  clear: string;
  sealed: Buffer | null;
  /** Lower-case hex. */
  prev_hash: string;
  hash: string;
};

export type CommandRow = {
  id: string;
  stream_id: string;
  header: string;
  header_digest: string;
  signature: string;
  actor_kind: string;
  actor_id: string;
  device_id: string | null;
  device_counter: number | null;
  sealed_body: Buffer | null;
  outcome: { accepted?: boolean; seq?: number; head?: string } | null;
};

export type ProofRow = {
  first_seq: number;
  last_seq: number;
  command_id: string;
  text: string;
  signature: string;
  sealed_facts: Buffer | null;
};

export type Page = {
  readonly events: readonly EventRow[];
  readonly commands: ReadonlyMap<string, CommandRow>;
  readonly proofs: readonly ProofRow[];
};

const ISO = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;

const EVENTS = `
  select seq, stream_type, stream_id, version, type, type_version, actor_kind, actor_id, device_id, command_id,
         ${ISO('committed_at')}, ${ISO('claimed_at')}, clear::text as clear, sealed,
         encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash
    from events where branch_id = $1 and seq > $2 order by seq limit $3`;

/** A session's events and those of the claim that it led to, wherever they stand in the chain. */
export const EXPORTED_EVENTS = `
  select branch_id, seq, stream_type, stream_id, version, type, type_version, actor_kind, actor_id, device_id, command_id,
         ${ISO('committed_at')}, ${ISO('claimed_at')}, clear::text as clear, sealed,
         encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash
    from events where stream_id = $1 or stream_id in (select id from claims where session_id = $1)
   order by branch_id, seq`;

const COMMANDS = `
  select id, stream_id, header, encode(header_digest, 'hex') as header_digest, signature, actor_kind, actor_id, device_id,
         device_counter, sealed_body, outcome
    from commands where id = any($1)`;

const PROOFS = `
  select first_seq, last_seq, command_id, text, signature, sealed_facts
    from proofs where branch_id = $1 and last_seq > $2 and first_seq <= $3 order by last_seq`;

/** The next events of one branch's chain after a number, with the commands and proofs behind them. */
export const readPage = async (
  tx: Transaction,
  branchId: string,
  after: number,
  limit: number,
): Promise<Page> => {
  const { rows: events } = await tx.query<EventRow>({
    name: 'audit-events',
    text: EVENTS,
    values: [branchId, after, limit],
  });
  const last = events.at(-1)?.seq ?? after;
  const ids = [...new Set(events.map(({ command_id }) => command_id))];
  const commands = await tx.query<CommandRow>({ name: 'audit-commands', text: COMMANDS, values: [ids] });
  const proofs = await tx.query<ProofRow>({
    name: 'audit-proofs',
    text: PROOFS,
    values: [branchId, after, last],
  });
  return { events, commands: new Map(commands.rows.map((row) => [row.id, row])), proofs: proofs.rows };
};
