import type { StoredEvent, StreamType } from '../../domain/journal/event';
import type { Transaction } from '../database/connection';
import type { Keys } from './data-keys-read';
import { type OpenedRow, openRow } from './decide-again';

/** How one kind of stream is folded for a comparison. */
export type Fold<State> = {
  readonly stream: StreamType;
  readonly start: State;
  readonly evolve: (state: State, event: StoredEvent) => State;
};

/** A stream at its end; `state` is null where it cannot be read: its key is gone, or an event does not open. */
export type Folded<State> = {
  readonly streamId: string;
  readonly version: number;
  readonly readable: boolean;
  readonly state: State | null;
};

type Row = Omit<OpenedRow, 'committed_at'> & { committed_at: Date };

const STREAMS = 200;

const tryOpen = (key: Buffer, row: Row): StoredEvent | null => {
  try {
    return openRow(key, { ...row, committed_at: row.committed_at.toISOString() });
  } catch {
    return null; // the chain's audit names it; here there is nothing to compare
  }
};

/** Folds every stream of one kind in one branch's chain, some at a time. */
export const foldStreams = async <State>(
  tx: Transaction,
  keys: Keys,
  branchId: string,
  { stream, start, evolve }: Fold<State>,
  visit: (folded: readonly Folded<State>[]) => Promise<void>,
): Promise<void> => {
  for (let after: string | null = null; ; ) {
    const { rows: ids }: { rows: { stream_id: string }[] } = await tx.query(
      `select distinct stream_id from events where branch_id = $1 and stream_type = $2 and ($3::uuid is null or stream_id > $3)
        order by stream_id limit ${STREAMS}`,
      [branchId, stream, after],
    );
    if (ids.length === 0) return;
    after = ids.at(-1)?.stream_id ?? null;
    const { rows } = await tx.query<Row>(
      `select stream_id, version, type, type_version, actor_kind, actor_id, device_id, command_id, committed_at,
              clear::text as clear, sealed
         from events where stream_id = any($1) order by stream_id, version`,
      [ids.map(({ stream_id }) => stream_id)],
    );
    const folded = new Map<string, Folded<State>>();
    for (const row of rows) {
      const key = await keys(row.stream_id);
      const before = folded.get(row.stream_id);
      const opened = key && before?.readable !== false ? tryOpen(key, row) : null;
      const state = opened ? evolve(before ? (before.state as State) : start, opened) : null;
      folded.set(row.stream_id, {
        streamId: row.stream_id,
        version: row.version,
        readable: opened !== null,
        state,
      });
    }
    await visit([...folded.values()]);
  }
};
