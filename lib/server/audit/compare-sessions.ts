import { evolve } from '../../domain/sessions/evolve';
import { NO_SESSION } from '../../domain/sessions/state';
import type { Transaction } from '../database/connection';
import type { Keys } from './data-keys-read';
import { foldStreams } from './fold-streams';
import { type Differ, groupedBy, rowsById } from './record-faults';

type BoardRow = { id: string; version: number };
type CaseRow = { id: string; stream_id: string; decision: string | null };

/** The board's line of each session, and what was decided of its cases, against the session's own stream. */
export const compareSessions = (
  tx: Transaction,
  keys: Keys,
  branchId: string,
  differ: Differ,
): Promise<void> =>
  foldStreams(tx, keys, branchId, { stream: 'session', start: NO_SESSION, evolve }, async (folded) => {
    const ids = folded.map(({ streamId }) => streamId);
    const lines = await rowsById<BoardRow>(
      tx,
      `select session_id as id, branch_id, status, screen, officer_id, device_id, person_id, version
         from session_board where session_id = any($1)`,
      ids,
    );
    const { rows } = await tx.query<CaseRow>(
      `select id, stream_id, decision from cases where stream_id = any($1) and stream_type = 'session'`,
      [ids],
    );
    const cases = groupedBy(rows, ({ stream_id }) => stream_id);
    for (const { streamId, version, state } of folded) {
      differ('session_board', streamId, lines.get(streamId) ?? null, {
        branch_id: branchId,
        version,
        ...(state
          ? {
              status: state.status,
              screen: state.screen,
              officer_id: state.officerId,
              device_id: state.deviceId,
              person_id: state.person?.id ?? null,
            }
          : {}),
      });
      if (!state) continue;
      for (const row of cases.get(streamId) ?? []) {
        const known = state.cases.find(({ id }) => id === row.id);
        // One that was withdrawn leaves the state; nobody decided it.
        differ('cases', row.id, row, { decision: known?.decision ?? null });
      }
    }
  });
