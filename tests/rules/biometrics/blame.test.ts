import { expect, test } from 'vitest';
import { blameFor, type FailedAttempt } from '../../../lib/domain/faces/blame';
import { manifest } from '../../../lib/domain/faces/manifest';
import type { FaceQuality, QualityReason } from '../../../lib/domain/faces/port';

const GOOD: FaceQuality = {
  yaw: 0,
  pitch: -6,
  roll: 0,
  eyeDistancePx: 90,
  faceHeightShare: 0.45,
  blur: 120,
  exposure: 120,
  surroundings: 120,
  clippedDark: 0,
  clippedBright: 0,
};
const read = (
  reasons: QualityReason[] = [],
  quality: Partial<FaceQuality> = {},
): FailedAttempt['capture'] => ({
  kind: 'read',
  reasons,
  quality: { ...GOOD, ...quality },
});
const noMatch = { kind: 'answered', band: 'no-match' } as const;

test.each<[string, FailedAttempt, string, boolean]>([
  ['a stranger in good light', { capture: read(), registry: noMatch }, 'participant', true],
  ['looking away', { capture: read(['turn-to-camera']) }, 'position', false],
  ['a tilted head', { capture: read(['tilted']) }, 'position', false],
  ['too far away', { capture: read(['too-far']) }, 'position', false],
  ['too close', { capture: read(['too-close', 'cut-off']) }, 'position', false],
  ['somebody beside them', { capture: read(['several-faces']) }, 'position', false],
  ['nobody in view', { capture: read(['no-face']) }, 'position', false],
  ['movements not followed', { capture: read(), challengePassed: false }, 'participant', true],
  ['dark', { capture: read(['too-dark', 'no-face']) }, 'light', false],
  ['window behind', { capture: read(['backlit']) }, 'light', false],
  ['light that only just passes', { capture: read([], { exposure: 50 }), registry: noMatch }, 'light', false],
  ['a face half burnt out', { capture: read([], { clippedBright: 0.3 }), registry: noMatch }, 'light', false],
  [
    'dark and looking away: the light is first',
    { capture: read(['too-dark', 'turn-to-camera']) },
    'light',
    false,
  ],
  ['blurred', { capture: read(['blurred']) }, 'camera', false],
  ['camera lost', { capture: { kind: 'camera-failed' } }, 'camera', false],
  ['never arrived', { capture: { kind: 'not-delivered' } }, 'network', false],
  ['queue full', { capture: { kind: 'engine-busy' } }, 'engine', false],
  ['engine down', { capture: { kind: 'engine-unavailable' } }, 'engine', false],
  ['registry down', { capture: read(), registry: { kind: 'unavailable' } }, 'registry', false],
  [
    'registry down while dark',
    { capture: read(['too-dark']), registry: { kind: 'unavailable' } },
    'registry',
    false,
  ],
  [
    'no photo on record',
    { capture: read(), registry: { kind: 'refused', code: 'registry.no-photo-on-record' } },
    'registry',
    false,
  ],
])('%s', (_, attempt, cause, counts) => {
  expect(blameFor(attempt, manifest.quality)).toMatchObject({ cause, counts });
});
