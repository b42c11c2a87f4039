import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChallengeFrame, judgeChallenge } from '../../../lib/domain/faces/challenge';
import { manifest } from '../../../lib/domain/faces/manifest';
import { framesOf } from '../../../lib/domain/faces/mjpeg';
import type { Target } from '../../../lib/domain/faces/movements';
import type { FaceEngine } from '../../../lib/domain/faces/port';
import { readChallenge } from '../../../lib/server/faces/read-challenge';
import { clip, embeddingOf, negative, picture, startEngine } from './faces';

const ASKED: Target[] = ['left', 'right', 'up'];
type Person = 'p01' | 'p02' | 'p03';
let engine: FaceEngine;
const clips = {} as Record<
  Person,
  { images: Uint8Array[]; frames: ChallengeFrame[]; reference: Float32Array }
>;

beforeAll(async () => {
  engine = await startEngine({ workers: 2 });
  for (const person of ['p01', 'p02', 'p03'] as const) {
    const images = framesOf(await clip(person));
    const reference = await embeddingOf(engine, await picture(person, 'id'));
    clips[person] = { images, frames: await readChallenge(engine, images), reference };
  }
}, 180_000);
afterAll(() => engine.close());

const judge = (frames: ChallengeFrame[], targets: Target[] = ASKED, reference = clips.p02.reference) =>
  judgeChallenge({ frames, targets, reference, bands: manifest.thresholds });

/** The same pictures through another encoder, as a screen or a virtual camera would hand them on. */
const encodedAgain = async (images: Uint8Array[]): Promise<ChallengeFrame[]> =>
  readChallenge(
    engine,
    await Promise.all(images.map((image) => sharp(image).jpeg({ quality: 70 }).toBuffer())),
  );

describe('what was asked for, done by the right person', () => {
  test.each(['p01', 'p02', 'p03'] as const)('%s passes', (person) => {
    const judged = judge(clips[person].frames, ASKED, clips[person].reference);
    expect(judged).toMatchObject({ verdict: 'passed', reasons: [], seen: ASKED, band: 'match' });
    expect(judged.similarity).toBeGreaterThan(0.9);
  });

  test('at three frames a second as well', () => {
    expect(judge(clips.p02.frames.filter((_, i) => i % 3 === 0)).verdict).toBe('passed');
  });

  test('with every frame handed out three times by a fast reader', () => {
    expect(
      judge(
        clips.p03.frames.flatMap((f) => [f, f, f]),
        ASKED,
        clips.p03.reference,
      ).verdict,
    ).toBe('passed');
  });

  test('a part of it answers a shorter challenge', () => {
    expect(judge(clips.p02.frames.slice(0, 42), ['left', 'right'])).toMatchObject({ verdict: 'passed' });
    expect(judge(clips.p02.frames.slice(22), ['right', 'up'])).toMatchObject({ verdict: 'passed' });
  });
});

describe('what must be refused', () => {
  test.each<[Target[], string]>([
    [['right', 'left', 'up'], 'wrong-order'],
    [['up', 'left', 'right'], 'wrong-order'],
    [['left', 'right', 'down'], 'movement-missing'],
    [['left', 'right', 'closer'], 'movement-missing'],
    [['left', 'right'], 'other-movements'],
    [['left', 'up'], 'other-movements'],
    [['left', 'right', 'left'], 'wrong-order'],
  ])('the recording shows other movements than %j', (targets, reason) => {
    expect(judge(clips.p02.frames, targets)).toMatchObject({ verdict: 'refused', reasons: [reason] });
  });

  test('a still photograph, byte for byte and with noise', async () => {
    const photo = await picture('p02', 'selfie-1');
    const frame = (await readChallenge(engine, [photo]))[0] as ChallengeFrame;
    expect(judge(Array.from({ length: 30 }, () => frame)).reasons).toContain('still-picture');
    const moved = await Promise.all(
      Array.from({ length: 14 }, (_, i) =>
        sharp(photo)
          .extract({ left: i * 3, top: 10 + (i % 4) * 5, width: 430, height: 600 })
          .jpeg({ quality: 60 + i })
          .toBuffer(),
      ),
    );
    const judged = judge(await readChallenge(engine, moved));
    expect(judged.verdict).toBe('refused');
    expect(judged.reasons).toContain('still-picture');
  });

  test('a loop, also one that was encoded again', async () => {
    const { frames, images } = clips.p02;
    expect(judge([...frames, ...frames]).reasons).toContain('looped');
    const [once, again] = [frames.slice(0, 24), await encodedAgain(images.slice(0, 24))];
    const judged = judge([...once, ...again], ['left', 'left']);
    expect(judged).toMatchObject({ verdict: 'refused', reasons: ['looped'] });
  });

  test('another person takes over: at rest, in the turn, for a moment', () => {
    const { p02, p03 } = clips;
    const atRest = [...p02.frames.slice(0, 23), ...p03.frames.slice(23)];
    const inTheTurn = [...p02.frames.slice(0, 15), ...p03.frames.slice(15, 18), ...p02.frames.slice(18)];
    const justOne = [...p02.frames.slice(0, 30), ...p03.frames.slice(30, 31), ...p02.frames.slice(31)];
    for (const frames of [atRest, inTheTurn, justOne]) {
      expect(judge(frames)).toMatchObject({ verdict: 'refused' });
      expect(judge(frames).reasons).toContain('person-changed');
    }
  });

  test('another person all the way', () => {
    expect(judge(clips.p03.frames)).toMatchObject({
      verdict: 'refused',
      reasons: ['reference-mismatch'],
      band: 'no-match',
    });
  });

  test('a slow fade into another person, whose mean resembles the large picture', async () => {
    const [from, to] = [clips.p02.images[41] as Uint8Array, clips.p03.images[0] as Uint8Array];
    const { width, height } = await sharp(from).metadata();
    const over = await sharp(to).resize(width, height, { fit: 'fill' }).toBuffer();
    const faded = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const veil = await sharp(over)
          .ensureAlpha((i + 1) / 10)
          .png()
          .toBuffer();
        return sharp(from)
          .composite([{ input: veil }])
          .jpeg({ quality: 90 })
          .toBuffer();
      }),
    );
    const frames = [...clips.p02.frames.slice(0, 42), ...(await readChallenge(engine, faded))];
    const judged = judge(frames, ['left', 'right']);
    expect(judged).toMatchObject({ verdict: 'refused', band: 'match' });
    expect(judged.reasons).toContain('reference-mismatch');
  });

  test('pieces of the same person that do not join', () => {
    const { frames } = clips.p02;
    const cut = [...frames.slice(0, 16), ...frames.slice(29)];
    expect(judge(cut).reasons).toEqual(['jump']);
  });

  test('a capture that was seen before, also when encoded again', async () => {
    const { frames, images, reference } = clips.p02;
    const earlier = frames.map(({ sha256, fingerprint }) => ({ sha256, fingerprint }));
    const replay = await encodedAgain(images);
    expect(replay[0]?.sha256).not.toBe(frames[0]?.sha256);
    const bands = manifest.thresholds;
    expect(judgeChallenge({ frames: replay, targets: ASKED, reference, earlier, bands }).reasons).toEqual([
      'replayed',
    ]);
    const other = clips.p03;
    expect(
      judgeChallenge({ frames: other.frames, targets: ASKED, reference: other.reference, earlier, bands })
        .verdict,
    ).toBe('passed');
  });

  test('two people in view, nobody in view, nearly nothing', async () => {
    const [two, none] = await readChallenge(engine, [await negative('two-faces'), await negative('no-face')]);
    const { frames } = clips.p02;
    const beside = frames.map((f, i) =>
      i === 5 || i === 6 ? { ...f, faces: (two as ChallengeFrame).faces } : f,
    );
    expect(judge(beside).reasons).toEqual(['several-faces']);
    const gone = frames.map((f, i) => (i % 2 === 0 ? { ...(none as ChallengeFrame), sha256: `${i}` } : f));
    expect(judge(gone).reasons).toContain('face-lost');
    expect(judge(frames.slice(0, 5)).reasons).toContain('too-short');
    expect(judge([]).verdict).toBe('refused');
    expect(judge(frames, []).reasons).toContain('too-short');
  });
});
