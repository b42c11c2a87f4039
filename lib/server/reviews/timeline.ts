import type { ClaimEvents } from '../../domain/claims/events';
import type { EventOf, StoredEvent } from '../../domain/journal/event';
import type { SessionEvents } from '../../domain/sessions/events';
import { replay } from '../../domain/sessions/evolve';
import { type HolderSeconds, holderSeconds } from '../../domain/sessions/holder-seconds';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import type { Staff } from '../staff/current-staff';

type AnyEvent = EventOf<SessionEvents> | EventOf<ClaimEvents>;

/** One event as a supervisor reads it: who did it, on which device, by which accepted command. */
export type TimelineRow = AnyEvent & {
  readonly key: string;
  /** The server's commit time, ISO 8601. */
  readonly at: string;
  /** Name of the member of staff; null for the machine and the bank. */
  readonly who: string | null;
  readonly actorKind: 'staff' | 'service' | 'bank';
  readonly device: string | null;
  readonly commandId: string;
};

export type SessionTimeline = {
  readonly ticket: string;
  readonly openedOn: string;
  readonly maskedName: string | null;
  readonly status: string;
  readonly claimNumber: string | null;
  readonly heldFor: HolderSeconds;
  readonly rows: readonly TimelineRow[];
};

/** Names of staff and devices, asked in the reader's branch only. */
const namesOf = async (events: readonly StoredEvent[], branchId: string) => {
  const staffIds = events.filter(({ actor }) => actor.kind === 'staff').map(({ actor }) => actor.id);
  const deviceIds = events.flatMap(({ deviceId }) => (deviceId ? [deviceId] : []));
  const { rows } = await pool().query<{ id: string; name: string }>({
    name: 'timeline-names',
    text: `select id, name from staff where branch_id = $1 and id = any ($2::uuid[])
           union all select id, name from devices where branch_id = $1 and id = any ($3::uuid[])`,
    values: [branchId, [...new Set(staffIds)], [...new Set(deviceIds)]],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/**
 * A session of the reader's branch replayed from its journal, its claim's events among it in the order of
 * their time. `null` when the branch has no such session.
 */
export const timelineOf = async (
  sessionId: string,
  { branchId }: Pick<Staff, 'branchId'>,
): Promise<SessionTimeline | null> => {
  const session = await loadStream(pool(), 'session', sessionId, branchId);
  if (session.version === 0) return null;
  const state = replay(session.events);
  const claim = state.submitted ? await loadStream(pool(), 'claim', state.submitted.claimId, branchId) : null;
  const sessionRows = session.events.map((event) => ({ event, stream: 'session' }));
  const claimRows = (claim?.events ?? []).map((event) => ({ event, stream: 'claim' }));
  const all = [...sessionRows, ...claimRows].sort((one, other) => one.event.at.localeCompare(other.event.at));
  const names = await namesOf(
    all.map(({ event }) => event),
    branchId,
  );
  return {
    ticket: state.ticket,
    openedOn: state.openedOn,
    maskedName: state.person?.maskedName ?? null,
    status: state.status,
    claimNumber: state.submitted?.claimNumber ?? null,
    heldFor: holderSeconds(session.events),
    rows: all.map(
      ({ event, stream }) =>
        ({
          type: event.type,
          data: event.data,
          key: `${stream}-${event.version}`,
          at: event.at,
          who: event.actor.kind === 'staff' ? (names.get(event.actor.id) ?? null) : null,
          actorKind: event.actor.kind,
          device: event.deviceId ? (names.get(event.deviceId) ?? null) : null,
          commandId: event.commandId,
        }) as TimelineRow,
    ),
  };
};
