import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSamePicture, SAME_PICTURE_BITS, type Trace } from '../../../lib/domain/faces/freshness';
import { grainOf } from '../../../lib/server/faces/inference/grain';
import { fingerprintOf } from '../../../lib/server/faces/inference/measure';
import { decodePicture } from '../../../lib/server/faces/inference/picture';

const SIZE = { width: 480, height: 640 } as const;
/** Room around what the camera sees, for whoever sits before it to sway in. */
const ROOM = 8;

/** Noise of a sensor: normally distributed, always the same for the same number (Lehmer's generator, Box-Muller). */
const noiseFrom = (number: number) => {
  let state = number;
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () => Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
};

let scene: Buffer;
beforeAll(async () => {
  const [width, height] = [SIZE.width + 2 * ROOM, SIZE.height + 2 * ROOM];
  const face = await readFile('lib/sandbox/faces/faces/p01/selfie-1.jpg');
  scene = await sharp(face).resize({ width, height, fit: 'cover' }).removeAlpha().raw().toBuffer();
});

/** @param sway pixels by which the person is elsewhere @param noise its standard deviation, in steps of 255 */
const takes = async (number: number, sway: number, noise: number): Promise<Buffer> => {
  const grain = noiseFrom(number);
  const row = (SIZE.width + 2 * ROOM) * 3;
  const [whole, part] = [Math.floor(sway), sway - Math.floor(sway)];
  const pixels = Buffer.alloc(SIZE.width * SIZE.height * 3);
  let to = 0;
  for (let y = 0; y < SIZE.height; y += 1)
    for (let x = 0; x < SIZE.width; x += 1) {
      const stands = grain() * noise;
      for (let colour = 0; colour < 3; colour += 1, to += 1) {
        const at = (y + ROOM) * row + (x + ROOM + whole) * 3 + colour;
        const seen = (1 - part) * (scene[at] ?? 0) + part * (scene[at + 3] ?? 0);
        pixels[to] = Math.max(0, Math.min(255, Math.round(seen + stands)));
      }
    }
  return sharp(pixels, { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
};

const traceOf = async (name: string, image: Buffer): Promise<Required<Trace>> => {
  const decoded = await decodePicture(image);
  if (!decoded.ok) throw new Error(decoded.reason);
  const { picture } = decoded;
  return { sha256: name, fingerprint: fingerprintOf(picture), grain: grainOf(picture) };
};

const isSame = (a: Trace, b: Trace) => isSamePicture(a, b, undefined, SAME_PICTURE_BITS);

describe('a picture shown again, and the next one of somebody who sits still', () => {
  test.each([
    ['from the very same place', 0, 1],
    ['from the very same place, in poor light', 0, 3],
    ['a quarter of a pixel away, with a good camera', 0.25, 0.5],
    ['half a pixel away', 0.5, 1],
    ['two pixels away', 2, 1],
  ])('taken anew %s is another picture', async (_, sway, noise) => {
    const first = await traceOf('first', await takes(11, 0, noise));
    expect(isSame(await traceOf('next', await takes(12, sway, noise)), first)).toBe(false);
  });

  test.each([95, 90, 85, 80])('encoded anew at JPEG %d is the same picture', async (quality) => {
    const image = await takes(11, 0, 1);
    const again = await sharp(image).jpeg({ quality }).toBuffer();
    expect(isSame(await traceOf('again', again), await traceOf('first', image))).toBe(true);
  });

  test('with no grain kept of one of them, as of pictures from before, the fingerprint alone decides', async () => {
    const { grain: _, ...first } = await traceOf('first', await takes(11, 0, 1));
    const stillSitter = await traceOf('next', await takes(12, 0, 1));
    expect(isSame(stillSitter, first)).toBe(true);
    expect(isSame(await traceOf('next', await takes(12, 2, 1)), first)).toBe(false);
  });

  test('the same bytes are the same picture, whatever else is known of it', () => {
    expect(isSame({ sha256: 'a' }, { sha256: 'a' })).toBe(true);
    expect(isSame({ sha256: 'a' }, { sha256: 'b' })).toBe(false);
  });
});
