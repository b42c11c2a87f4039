import * as z from 'zod/mini';
import { pool } from '../database/connection';

/** A sign of life: what the browser tells of itself, nothing of people. Null where it does not tell. */
export const heartbeatSchema = z.object({
  version: z.string().check(z.regex(/^[\w.+-]{1,40}$/)),
  batteryPercent: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
  storageFreeMb: z.nullable(z.int().check(z.minimum(0), z.maximum(1e9))),
});
export type Heartbeat = z.output<typeof heartbeatSchema>;

/** Notes that a device was seen now. It is no event: a journal of heartbeats would say nothing of the work. */
export const noteHeartbeat = async (deviceId: string, beat: Heartbeat): Promise<void> => {
  await pool().query({
    name: 'device-heartbeat',
    text: `update devices set last_seen_at = now(), app_version = $2, battery_percent = $3, storage_free_mb = $4
            where id = $1`,
    values: [deviceId, beat.version, beat.batteryPercent, beat.storageFreeMb],
  });
};
