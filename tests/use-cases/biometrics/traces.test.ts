import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  isSamePicture,
  NEAR_DUPLICATE_BITS,
  SAME_GRAIN_BITS,
  SAME_PICTURE_BITS,
  type Trace,
} from '@/lib/domain/faces/freshness';
import { closePool } from '@/lib/server/database/connection';
import { keepTraces, seenBefore } from '@/lib/server/sessions/face-traces';
import { type FreshDatabase, freshDatabase } from '../../support/database';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
}, 60_000);
afterAll(async () => {
  await closePool();
  await database?.drop();
});

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');

/** The same bits but for the last so many. */
const turned = (hex: string, bits: number): string =>
  (BigInt(`0x${hex}`) ^ ((1n << BigInt(bits)) - 1n)).toString(16).padStart(64, '0');

/** In the same words as the rule of freshness.ts: what the database finds and what the rule says are one. */
test.each<[what: string, bits: number, grain: number | null, same: boolean]>([
  ['alike and of the same grain', NEAR_DUPLICATE_BITS, SAME_GRAIN_BITS, true],
  ['alike and of another grain: the next picture of a still sitter', 0, SAME_GRAIN_BITS + 1, false],
  ['of the same grain and not alike', NEAR_DUPLICATE_BITS + 1, 0, false],
  ['alike, with no grain kept', SAME_PICTURE_BITS, null, true],
  ['not quite alike, with no grain kept', SAME_PICTURE_BITS + 1, null, false],
])('a picture %s', async (what, bits, grain, same) => {
  const first: Required<Trace> = {
    sha256: hashOf(`${what}: bytes`),
    fingerprint: hashOf(`${what}: fingerprint`),
    grain: hashOf(`${what}: grain`),
  };
  const next: Trace = {
    sha256: hashOf(`${what}: other bytes`),
    fingerprint: turned(first.fingerprint, bits),
    ...(grain === null ? {} : { grain: turned(first.grain, grain) }),
  };
  const [earlier, later] = [randomUUID(), randomUUID()];
  await keepTraces(earlier, [first]);
  await keepTraces(later, [next]);
  expect(await seenBefore(later, [next], SAME_PICTURE_BITS)).toBe(same ? 1 : 0);
  expect(isSamePicture(next, first, NEAR_DUPLICATE_BITS, SAME_PICTURE_BITS)).toBe(same);
  // Judged again, the first one finds neither itself nor what came after it.
  expect(await seenBefore(earlier, [first], SAME_PICTURE_BITS)).toBe(0);
});
