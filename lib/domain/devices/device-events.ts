import type { ClearFields, EventOf, NewEvent } from '../journal/event';
import type { CheckFinding, OpeningCheck } from './opening-check';

export type DeviceEvents = {
  'device.code-issued': { label: string; expiresAt: string };
  'device.enrolled': { name: string; staffId: string; x: string; y: string };
  /** The device's own new key; what the old one signs from here on is refused. */
  'device.key-rotated': { x: string; y: string };
  'device.opening-checked': OpeningCheck & { findings: readonly CheckFinding[] };
  /** Outbox empty, vault wiped: the device's own word, signed by it. */
  'device.closed': { unsent: number; kept: number };
  'device.revoked': { why: string };
};

export const DEVICE_CLEAR = {
  'device.code-issued': ['label', 'expiresAt'],
  'device.enrolled': ['name', 'staffId', 'x', 'y'],
  'device.key-rotated': ['x', 'y'],
  'device.opening-checked': ['findings'],
  'device.closed': ['unsent', 'kept'],
  'device.revoked': [],
} as const satisfies ClearFields<DeviceEvents>;

export type DeviceState = {
  readonly status: 'none' | 'invited' | 'enrolled' | 'revoked';
  readonly expiresAt: string;
};

export const evolveDevice = (state: DeviceState, event: NewEvent): DeviceState => {
  const known = event as EventOf<DeviceEvents>;
  switch (known.type) {
    case 'device.code-issued':
      return { status: 'invited', expiresAt: known.data.expiresAt };
    case 'device.enrolled':
      return { ...state, status: 'enrolled' };
    case 'device.revoked':
      return { ...state, status: 'revoked' };
    default:
      return state;
  }
};
