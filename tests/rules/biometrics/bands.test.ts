import { expect, test } from 'vitest';
import { bandOf } from '../../../lib/domain/faces/bands';
import { manifest } from '../../../lib/domain/faces/manifest';
import { QUALITY_REASONS } from '../../../lib/domain/faces/port';
import { cosine } from '../../../lib/domain/faces/similarity';
import { QUALITY_MESSAGES } from '../../../lib/messages/faces/quality-messages';

test.each([
  [1, 'match'],
  [0.5, 'match'],
  [0.4999, 'undecided'],
  [0.4, 'undecided'],
  [0.3999, 'no-match'],
  [-1, 'no-match'],
])('similarity %d is %s', (similarity, band) => {
  expect(bandOf(similarity, manifest.thresholds)).toBe(band);
});

test('not a number never matches', () => {
  expect(bandOf(Number.NaN, manifest.thresholds)).toBe('no-match');
});

test('cosine knows direction only, and refuses templates of another model set', () => {
  expect(cosine(new Float32Array([1, 2]), new Float32Array([10, 20]))).toBeCloseTo(1);
  expect(cosine(new Float32Array([1, 0]), new Float32Array([0, 1]))).toBeCloseTo(0);
  expect(() => cosine(new Float32Array(512), new Float32Array(128))).toThrow();
});

test('every reason says in both languages what to do', () => {
  for (const reason of QUALITY_REASONS) {
    for (const language of ['id', 'en'] as const) {
      expect(QUALITY_MESSAGES[reason][language].todo).toMatch(/\.$/);
    }
  }
});
