import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaceEngine } from '../../../lib/domain/faces/port';
import { loadDetector } from '../../../lib/tablet/face-guidance/detector';
import { hintsFrom, poseOf } from '../../../lib/tablet/face-guidance/hints';
import { type Sight, SMALL_FRAME } from '../../../lib/tablet/face-guidance/sight';
import { negative, PEOPLE, picture, read, startEngine } from './faces';

const MODEL = join('node_modules', '@vladmandic', 'human', 'models');
const WASM = join('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist');

let see: (image: Buffer) => Promise<Sight>;
let engine: FaceEngine;

beforeAll(async () => {
  const weights = await readFile(join(MODEL, 'blazeface.bin'));
  const look = await loadDetector({
    topology: JSON.parse(await readFile(join(MODEL, 'blazeface.json'), 'utf8')),
    weights: new Uint8Array(weights).buffer,
    wasm: `${resolve(WASM)}/`,
  });
  see = async (image) => {
    const small = sharp(image).resize({ ...SMALL_FRAME, fit: 'cover' });
    return look(new Uint8ClampedArray(await small.removeAlpha().ensureAlpha().raw().toBuffer()));
  };
  engine = await startEngine();
}, 180_000);
afterAll(() => engine.close());

test.each(PEOPLE)('the device finds nothing to say about the straight picture of %s', async (person) => {
  expect(hintsFrom(await see(await picture(person, 'selfie-1')))).toEqual([]);
});

test.each([
  ['too-dark', 'too-dark'],
  ['backlit', 'backlit'],
  ['no-face', 'no-face'],
  ['two-faces', 'several-faces'],
] as const)('a picture that is %s is told as %s', async (name, reason) => {
  expect(hintsFrom(await see(await negative(name)))[0]).toBe(reason);
});

test('head turned to either side: the device and the pose model are less than ten degrees apart', async () => {
  for (const person of PEOPLE)
    for (const name of ['yaw-left', 'yaw-right', 'selfie-2']) {
      const image = await picture(person, name);
      const [face] = (await see(image)).faces;
      const { quality } = await read(engine, image);
      expect(face, `${person} ${name}`).toBeDefined();
      if (!face || !quality) continue;
      expect(Math.abs(poseOf(face.points).yaw - quality.yaw), `${person} ${name}`).toBeLessThan(10);
    }
}, 120_000);
