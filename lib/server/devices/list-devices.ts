import type { CheckFinding } from '../../domain/devices/opening-check';
import { pool } from '../database/connection';
import type { Staff } from '../staff/current-staff';

/** Instants are ISO 8601. */
export type DeviceLine = {
  readonly id: string;
  readonly name: string;
  readonly enrolledAt: string;
  readonly lastSeenAt: string | null;
  readonly revokedAt: string | null;
  /** What the browser told last of itself; null where it does not tell. */
  readonly version: string | null;
  readonly batteryPercent: number | null;
  readonly storageFreeMb: number | null;
  readonly checkedAt: string | null;
  readonly findings: readonly CheckFinding[];
  /** The last closing proof; null when the device was used since. */
  readonly closedAt: string | null;
};
/** A one-time code that nobody has used yet; the code itself is kept only as a digest. */
export type OpenCode = {
  readonly deviceId: string;
  readonly label: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
};

type DeviceRow = {
  id: string;
  name: string;
  enrolled_at: Date;
  last_seen_at: Date | null;
  revoked_at: Date | null;
  app_version: string | null;
  battery_percent: number | null;
  storage_free_mb: number | null;
  checked_at: Date | null;
  check_findings: readonly CheckFinding[];
  closed_at: Date | null;
};
type CodeRow = { device_id: string; label: string; issued_at: Date; expires_at: Date };

/** Devices of the administrator's branch, those in use first, and the codes that still wait. */
export const listDevices = async ({
  branchId,
}: Pick<Staff, 'branchId'>): Promise<{
  readonly devices: readonly DeviceLine[];
  readonly codes: readonly OpenCode[];
}> => {
  const [devices, codes] = await Promise.all([
    pool().query<DeviceRow>({
      name: 'devices-of-branch',
      text: `select d.id, d.name, d.enrolled_at, d.revoked_at, d.app_version, d.battery_percent, d.storage_free_mb,
                    d.checked_at, d.check_findings,
                    case when c.received_at > d.closed_at then null else d.closed_at end as closed_at,
                    greatest(d.last_seen_at, c.received_at) as last_seen_at
               from devices d
                    -- A device closes only once nothing of it is unsent: what it sends later counts on from there.
                    left join lateral (select received_at from commands where device_id = d.id
                                        order by device_counter desc limit 1) c on true
              where d.branch_id = $1 order by d.revoked_at is not null, d.name limit 500`,
      values: [branchId],
    }),
    pool().query<CodeRow>({
      name: 'codes-of-branch',
      text: `select device_id, label, issued_at, expires_at from enrolment_codes
              where branch_id = $1 and used_at is null and expires_at > now() order by issued_at desc limit 100`,
      values: [branchId],
    }),
  ]);
  return {
    devices: devices.rows.map((row) => ({
      id: row.id,
      name: row.name,
      enrolledAt: row.enrolled_at.toISOString(),
      lastSeenAt: row.last_seen_at?.toISOString() ?? null,
      revokedAt: row.revoked_at?.toISOString() ?? null,
      version: row.app_version,
      batteryPercent: row.battery_percent,
      storageFreeMb: row.storage_free_mb,
      checkedAt: row.checked_at?.toISOString() ?? null,
      findings: row.check_findings,
      closedAt: row.closed_at?.toISOString() ?? null,
    })),
    codes: codes.rows.map((row) => ({
      deviceId: row.device_id,
      label: row.label,
      issuedAt: row.issued_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
    })),
  };
};
