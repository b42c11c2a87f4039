import type { DeviceEvents } from '../../domain/devices/device-events';
import type { EventOf, StoredEvent } from '../../domain/journal/event';
import type { Transaction } from '../database/connection';
import type { Keys } from './data-keys-read';
import { foldStreams } from './fold-streams';
import { type Differ, rowsById } from './record-faults';

type Device = {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  readonly revoked: boolean;
} | null;
type DeviceRow = { id: string };

const evolve = (device: Device, event: StoredEvent): Device => {
  const { type, data } = event as unknown as EventOf<DeviceEvents>;
  if (type === 'device.enrolled') return { name: data.name, x: data.x, y: data.y, revoked: false };
  if (type === 'device.key-rotated') return device && { ...device, x: data.x, y: data.y };
  return type === 'device.revoked' ? device && { ...device, revoked: true } : device;
};

/** Devices with their keys, against the streams that enrolled them. */
export const compareDevices = async (
  tx: Transaction,
  keys: Keys,
  branchId: string,
  differ: Differ,
): Promise<void> => {
  const known = new Set<string>();
  await foldStreams(
    tx,
    keys,
    branchId,
    { stream: 'device', start: null as Device, evolve },
    async (folded) => {
      const ids = folded.map(({ streamId }) => streamId);
      const rows = await rowsById<DeviceRow>(
        tx,
        `select id, branch_id, name, public_key->>'x' as x, public_key->>'y' as y, revoked_at is not null as revoked
         from devices where id = any($1)`,
        ids,
      );
      for (const { streamId, state } of folded) {
        known.add(streamId);
        differ('devices', streamId, rows.get(streamId) ?? null, state && { branch_id: branchId, ...state });
      }
    },
  );
  const { rows } = await tx.query<DeviceRow>('select id from devices where branch_id = $1', [branchId]);
  for (const row of rows) if (!known.has(row.id)) differ('devices', row.id, row, null);
};
