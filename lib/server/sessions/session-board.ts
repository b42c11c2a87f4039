import type { SessionState } from '../../domain/sessions/state';
import { currentStep, waitingFor } from '../../domain/sessions/steps';
import type { Transaction } from '../database/connection';

/** Writes the session's line on its branch's board; `since` moves only when the step or the hand changes. */
export const projectBoard = (
  tx: Transaction,
  at: { readonly sessionId: string; readonly branchId: string; readonly now: Date; readonly version: number },
  state: SessionState,
) =>
  tx.query({
    name: 'board-line',
    text: `insert into session_board as b (session_id, branch_id, ticket, opened_on, opened_at, officer_id, device_id, masked_name,
                                           person_id, step, waiting_for, status, since, version, screen, arrived_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $5, $13, $14, $15)
           on conflict (session_id) do update set
             officer_id = excluded.officer_id, device_id = excluded.device_id, masked_name = excluded.masked_name,
             person_id = excluded.person_id, step = excluded.step, waiting_for = excluded.waiting_for,
             status = excluded.status, screen = excluded.screen, version = excluded.version,
             since = case when (b.step, b.waiting_for, b.status) is distinct from (excluded.step, excluded.waiting_for, excluded.status)
                          then excluded.since else b.since end`,
    values: [
      at.sessionId,
      at.branchId,
      state.ticket,
      state.openedOn,
      at.now,
      state.officerId,
      state.deviceId,
      state.person?.maskedName ?? null,
      state.person?.id ?? null,
      currentStep(state),
      waitingFor(state),
      state.status,
      at.version,
      state.screen,
      state.arrivedAt ?? at.now,
    ],
  });
