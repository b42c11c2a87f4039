import type { StoredEvent } from '../../domain/journal/event';
import type { Transaction } from '../database/connection';
import { unsealJson } from '../platform/crypto/seal-json';
import type { Keys } from './data-keys-read';
import { foldStreams } from './fold-streams';
import { type Differ, rowsById } from './record-faults';

type PersonRow = { id: string; sealed: Buffer; profile_updated_at: Date | null };
type Record = { readonly at: string; readonly record: unknown } | null;

const evolve = (before: Record, { type, data, at }: StoredEvent): Record =>
  type === 'person.profile-updated' ? { at, record: (data as { record: unknown }).record } : before;

/** The carrier's record of each person whose data were confirmed here, against the last confirmation. */
export const comparePeople = (tx: Transaction, keys: Keys, branchId: string, differ: Differ): Promise<void> =>
  foldStreams(tx, keys, branchId, { stream: 'person', start: null as Record, evolve }, async (folded) => {
    const ids = folded.map(({ streamId }) => streamId);
    const rows = await rowsById<PersonRow>(
      tx,
      'select id, sealed, profile_updated_at from people where id = any($1)',
      ids,
    );
    for (const { streamId, state } of folded) {
      if (!state) continue;
      const row = rows.get(streamId);
      // Another branch, or an import, may have written the record since.
      if (row && row.profile_updated_at?.toISOString() !== state.at) {
        if ((row.profile_updated_at?.getTime() ?? 0) < Date.parse(state.at))
          differ('people', streamId, { record: 'older' }, { record: 'confirmed' });
        continue;
      }
      const key = row && (await keys(streamId));
      let record: unknown = null;
      try {
        record = row && key ? unsealJson(key, row.sealed, `person:${streamId}`) : null;
      } catch {
        record = null; // not what was sealed under this person's key
      }
      differ('people', streamId, { record }, { record: state.record });
    }
  });
