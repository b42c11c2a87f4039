import { expect, test } from 'vitest';
import { type FieldMeasures, type FieldPoint, fieldStates } from '@/lib/domain/devices/field-readiness';

const READY: FieldMeasures = {
  shellKept: true,
  updateWaits: false,
  pinOpens: true,
  persisted: true,
  storageFreeMb: 500,
  driftMs: -60_000,
  batteryPercent: 80,
  unsent: 0,
};

const states = (change: Partial<FieldMeasures>, wanted: string): readonly FieldPoint[] =>
  fieldStates({ ...READY, ...change })
    .filter(({ state }) => state === wanted)
    .map(({ point }) => point);

test('a device that has everything wants nothing', () => {
  expect(states({}, 'wanting')).toEqual([]);
  expect(states({}, 'unknown')).toEqual([]);
});

test.each<[Partial<FieldMeasures>, FieldPoint]>([
  [{ shellKept: false }, 'shell'],
  [{ updateWaits: true }, 'update'],
  [{ pinOpens: false }, 'pin'],
  [{ persisted: false }, 'persisted'],
  [{ storageFreeMb: 499 }, 'room'],
  [{ driftMs: 60_001 }, 'clock'],
  [{ driftMs: -60_001 }, 'clock'],
  [{ batteryPercent: 79 }, 'battery'],
  [{ unsent: 1 }, 'unsent'],
])('%o leaves exactly one thing to be put right: %s', (change, point) => {
  expect(states(change, 'wanting')).toEqual([point]);
});

test('what the browser does not tell is neither ready nor wanting', () => {
  const silent = { persisted: null, storageFreeMb: null, driftMs: null, batteryPercent: null };
  expect(states(silent, 'wanting')).toEqual([]);
  expect(states(silent, 'unknown')).toEqual(['persisted', 'room', 'clock', 'battery']);
});
