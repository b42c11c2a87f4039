import { expect, test } from 'vitest';
import { manifest } from '@/lib/domain/faces/manifest';
import { countFaces } from '@/lib/domain/faces/quality';

const near = { height: 300, score: 0.7 };

test.each([
  ['nobody', [], 0],
  ['one, however doubtful', [near], 1],
  ['somebody beside the participant', [near, { height: 290, score: 0.99 }], 2],
  ['a curtain that looks a little like a face', [near, { height: 320, score: 0.73 }], 1],
  ['somebody far behind', [near, { height: 80, score: 0.99 }], 1],
])('faces that count: %s', (_, found, expected) => {
  expect(countFaces(found, manifest.quality)).toBe(expected);
});
