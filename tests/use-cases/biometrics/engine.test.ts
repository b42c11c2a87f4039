import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaceEngine } from '../../../lib/domain/faces/port';
import { embeddingOf, negative, PEOPLE, picture, read, startEngine } from './faces';

let engine: FaceEngine;
beforeAll(async () => {
  engine = await startEngine();
}, 120_000);
afterAll(() => engine.close());

describe('recognition on the synthetic faces', () => {
  test('a person is alike to herself and strangers are not', async () => {
    const frontal = await Promise.all(
      PEOPLE.flatMap((person) =>
        ['id', 'selfie-1', 'selfie-2'].map(async (name) => ({
          person,
          name,
          embedding: await embeddingOf(engine, await picture(person, name)),
        })),
      ),
    );
    const pairs = frontal.flatMap((a, i) => frontal.slice(i + 1).map((b) => ({ a, b })));
    const similarity = ({ a, b }: (typeof pairs)[number]) => engine.compare(a.embedding, b.embedding);
    const genuine = pairs.filter(({ a, b }) => a.person === b.person && a.name === 'id').map(similarity);
    const strangers = pairs.filter(({ a, b }) => a.person !== b.person).map(similarity);
    expect(genuine).toHaveLength(20);
    expect(Math.min(...genuine)).toBeGreaterThanOrEqual(0.895);
    expect(strangers).toHaveLength(405);
    expect(Math.max(...strangers)).toBeLessThan(0.42);
  }, 120_000);

  test('turned heads are read with the sign of their side', async () => {
    const left = await read(engine, await picture('p02', 'yaw-left'));
    const right = await read(engine, await picture('p02', 'yaw-right'));
    expect(left.quality?.yaw).toBeLessThan(-25);
    expect(right.quality?.yaw).toBeGreaterThan(25);
    expect(left.reasons).toEqual(['turn-to-camera']);
    const hint = await read(engine, await picture('p02', 'yaw-left'), 'hint');
    expect(hint.quality?.yaw).toBeLessThan(-15);
    expect(hint.embedding).toBeUndefined();
    expect(hint.livenessRisk).toBeUndefined();
  });

  test('a frontal picture has no reason against it, and measures in pixels as taken', async () => {
    const small = await read(engine, await picture('p03', 'selfie-1'));
    const doubled = await sharp(await picture('p03', 'selfie-1'))
      .resize(1440)
      .jpeg()
      .toBuffer();
    const large = await read(engine, doubled);
    expect(small.reasons).toEqual([]);
    expect([large.width, large.height]).toEqual([1440, 1920]);
    const ratio = (large.quality?.eyeDistancePx ?? 0) / (small.quality?.eyeDistancePx ?? 1);
    expect(ratio).toBeGreaterThan(2.8);
    expect(ratio).toBeLessThan(3.2);
    expect(
      large.embedding && small.embedding && engine.compare(large.embedding, small.embedding),
    ).toBeGreaterThan(0.97);
  });

  test('a picture lying on its side is set upright by its EXIF mark', async () => {
    const lying = await sharp(await picture('p01', 'selfie-1'))
      .rotate(-90)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const seen = await read(engine, lying);
    expect([seen.width, seen.height, seen.faces]).toEqual([480, 640, 1]);
  });
});

describe('pictures that are not good enough say why', () => {
  test.each([
    ['no-face', ['no-face'], 0],
    ['two-faces', ['several-faces'], 2],
    ['backlit', ['backlit'], 1],
    ['blurred', ['blurred'], 1],
  ] as const)('%s', async (name, reasons, faces) => {
    const seen = await read(engine, await negative(name));
    expect(seen.reasons).toEqual(reasons);
    expect(seen.faces).toBe(faces);
  });

  test('too dark is told before anything that follows from it', async () => {
    expect((await read(engine, await negative('too-dark'))).reasons[0]).toBe('too-dark');
  });

  test.each([
    ['text', Buffer.from('this is not a picture'), 'picture-unreadable'],
    ['nothing', Buffer.alloc(0), 'picture-unreadable'],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>'),
      'picture-unreadable',
    ],
    ['more than 6 MB', Buffer.alloc(6 * 1024 * 1024 + 1), 'picture-too-large'],
  ])('%s is refused with a reason, not an error', async (_, image, reason) => {
    expect((await read(engine, image)).reasons).toEqual([reason]);
  });

  test('a picture cut off in the middle of its data', async () => {
    const whole = await picture('p01', 'id');
    expect((await read(engine, whole.subarray(0, whole.length / 2))).reasons).toEqual(['picture-unreadable']);
  });

  test('a bomb of pixels is refused unread', async () => {
    const blank = { width: 8000, height: 8000, channels: 3, background: 'grey' } as const;
    const bomb = await sharp({ create: blank }).png({ compressionLevel: 9 }).toBuffer();
    expect((await read(engine, bomb)).reasons).toEqual(['picture-too-large']);
  });
});
