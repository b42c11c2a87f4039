import { type TimeZone, todayIn } from '../../domain/values/calendar';
import type { Transaction } from '../database/connection';

/** A branch does not move to another time zone while the server runs, so each is asked for once. */
const zones = new Map<string, TimeZone>();

/** The branch's own zone: WIB, WITA or WIT. */
export const zoneOf = async (db: Pick<Transaction, 'query'>, branchId: string): Promise<TimeZone> => {
  const known = zones.get(branchId);
  if (known) return known;
  const { rows } = await db.query<{ time_zone: TimeZone }>('select time_zone from branches where id = $1', [
    branchId,
  ]);
  const zone = rows[0]?.time_zone;
  if (!zone) throw new Error('no such branch');
  zones.set(branchId, zone);
  return zone;
};

/** Date at the branch, ISO, whatever the server's own zone. */
export const todayAt = async (db: Pick<Transaction, 'query'>, branchId: string, now: Date): Promise<string> =>
  todayIn(now, await zoneOf(db, branchId));
