import type { Actor, StoredEvent, StreamType } from '../../domain/journal/event';
import { upcast } from '../../domain/journal/upcast';
import type { Transaction } from '../database/connection';
import { unwrapDataKey } from '../database/data-keys';
import { unsealJson } from '../platform/crypto/seal-json';

type EventRow = {
  branch_id: string;
  version: number;
  type: string;
  type_version: number;
  actor_kind: Actor['kind'];
  actor_id: string;
  device_id: string | null;
  command_id: string;
  committed_at: Date;
  clear: Record<string, unknown>;
  sealed: Buffer | null;
  wrapped: Buffer | null;
};

export type Journal = {
  readonly branchId: string | null;
  readonly version: number;
  readonly key: Buffer | null;
  readonly events: readonly StoredEvent[];
};

/** What stands in place of a sealed part whose key was destroyed at the end of its retention. */
const GONE = {};

/**
 * Loads one stream in its order, opened. `branchId` scopes the read in SQL: a foreign branch's stream
 * looks exactly like one that does not exist. `null` is for the service, which works for every branch.
 * So does `stream`: a claim's or a device's id never opens as a session, whoever sends it.
 */
export const loadStream = async (
  tx: Transaction,
  stream: StreamType,
  streamId: string,
  branchId: string | null,
): Promise<Journal> => {
  const { rows } = await tx.query<EventRow>({
    name: 'stream',
    text: `select branch_id, version, type, type_version, actor_kind, actor_id, device_id, command_id, committed_at, clear, sealed,
                  (select wrapped from data_keys where owner_id = $1) as wrapped
             from events where stream_id = $1 and ($2::text is null or branch_id = $2) and stream_type = $3 order by version`,
    values: [streamId, branchId, stream],
  });
  const first = rows[0];
  if (!first) return { branchId: null, version: 0, key: null, events: [] };
  const key = first.wrapped && unwrapDataKey(streamId, first.wrapped);
  const events = rows.map((row): StoredEvent => {
    const sealed =
      row.sealed && key ? unsealJson<object>(key, row.sealed, `${streamId}:${row.version}`) : GONE;
    return {
      ...upcast(row.type, row.type_version, { ...row.clear, ...sealed }),
      version: row.version,
      at: row.committed_at.toISOString(),
      actor: { kind: row.actor_kind, id: row.actor_id },
      deviceId: row.device_id,
      commandId: row.command_id,
    };
  });
  return { branchId: first.branch_id, version: rows.length, key, events };
};
