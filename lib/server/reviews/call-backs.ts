import { isWorkingDay } from '../../domain/benefits/jht/working-days';
import type { Policy } from '../../domain/policies/policy';
import { callBackHours } from '../../domain/policies/scope';
import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import { addDays, todayIn } from '../../domain/values/calendar';
import { clockAt } from '../../domain/values/clock-time';
import type { Slot } from '../../domain/views/call-back-schema';
import type { Transaction } from '../database/connection';
import type { Unfolding } from '../journal/execute';
import { currentPolicy } from '../policies/read-policy';
import { zoneOf } from '../staff/branch-zone';

type Database = Pick<Transaction, 'query'>;

/** `HH:MM` some minutes later on the same day. */
const later = (time: string, minutes: number): string => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const all = hours * 60 + past + minutes;
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

const workingDaysFrom = (today: string, count: number, policy: Policy): readonly string[] => {
  const days: string[] = [];
  for (let day = today; days.length < count; day = addDays(day, 1))
    if (isWorkingDay(day, policy)) days.push(day);
  return days;
};

/** The hours of the coming working days that still have a place, today's only from now on. */
export const freeSlots = async (db: Database, branchId: string, now: Date): Promise<readonly Slot[]> => {
  const zone = await zoneOf(db, branchId);
  const today = todayIn(now, zone);
  const policy = await currentPolicy(db);
  const { starts, minutes, places, days } = callBackHours(policy, today, branchId);
  const offered = workingDaysFrom(today, days, policy);
  const { rows } = await db.query<{ day: string; starts: string; taken: number }>({
    name: 'call-backs-taken',
    text: `select to_char(day, 'YYYY-MM-DD') as day, starts, count(*)::int as taken from call_backs
            where branch_id = $1 and day = any ($2::date[]) and closed_at is null group by 1, 2`,
    values: [branchId, offered],
  });
  const clock = clockAt(now.toISOString(), zone, 'en');
  const isFree = (day: string, from: string): boolean =>
    (day > today || from > clock) &&
    (rows.find((row) => row.day === day && row.starts === from)?.taken ?? 0) < places;
  return offered.flatMap((day) =>
    starts.filter((from) => isFree(day, from)).map((from) => ({ day, from, until: later(from, minutes) })),
  );
};

type After = Unfolding<SessionState>;

/** Takes the lowest free place of the hour; of two counters that want the last one, the index lets one through. */
export const takePlace = async (
  { tx, branchId, streamId, by }: After,
  { day, from, until }: SessionEvents['session.call-back-booked'],
): Promise<void> => {
  const { places } = callBackHours(await currentPolicy(tx), day, branchId);
  await tx.query(
    `insert into call_backs (session_id, branch_id, day, starts, ends, place, booked_at)
     select $1, $2, $3, $4, $5, coalesce(min(free.place), 1), $6
       from generate_series(1, $7::int) as free(place)
      where not exists (select from call_backs c where c.branch_id = $2 and c.day = $3 and c.starts = $4 and c.place = free.place
                           and c.closed_at is null and c.session_id <> $1)
     on conflict (session_id) do update set day = excluded.day, starts = excluded.starts, ends = excluded.ends,
       place = excluded.place, booked_at = excluded.booked_at, closed_at = null`,
    [streamId, branchId, day, from, until, by.committedAt, places],
  );
};

/** The participant is served or gone: the place is free again. */
export const freePlace = ({ tx, streamId, by }: After) =>
  tx.query('update call_backs set closed_at = $2 where session_id = $1 and closed_at is null', [
    streamId,
    by.committedAt,
  ]);
