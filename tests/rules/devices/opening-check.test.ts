import { expect, test } from 'vitest';
import { findingsOf, type OpeningCheck } from '@/lib/domain/devices/opening-check';

const GOOD: OpeningCheck = {
  camera: 'works',
  light: 120,
  driftMs: 0,
  storageFreeMb: 5_000,
  persisted: true,
  batteryPercent: 90,
  printer: 'prints',
};

test.each<[string, Partial<OpeningCheck>, readonly string[]]>([
  ['all is well', {}, []],
  ['no camera', { camera: 'missing', light: null }, ['camera']],
  ['a refused camera', { camera: 'refused', light: null }, ['camera']],
  ['darkness', { light: 39 }, ['light']],
  ['just light enough', { light: 40 }, []],
  ['a clock a minute off', { driftMs: 60_000 }, []],
  ['a clock more than a minute fast', { driftMs: 60_001 }, ['clock']],
  ['a clock more than a minute slow', { driftMs: -60_001 }, ['clock']],
  ['a full disk', { storageFreeMb: 199 }, ['storage']],
  ['storage that may be evicted', { persisted: false }, ['storage']],
  ['an empty battery', { batteryPercent: 29 }, ['battery']],
  ['a broken printer', { printer: 'trouble' }, ['printer']],
  ['no printer, which is no fault', { printer: 'none' }, []],
  ['a browser that tells nothing', { driftMs: null, storageFreeMb: null, persisted: null, batteryPercent: null }, []],
  ['everything at once', { camera: 'missing', light: null, driftMs: 1e6, storageFreeMb: 0, batteryPercent: 1, printer: 'trouble' }, ['camera', 'clock', 'storage', 'battery', 'printer']],
])('%s', (_, given, findings) => {
  expect(findingsOf({ ...GOOD, ...given })).toEqual(findings);
}); // biome-ignore format: a row a finding
