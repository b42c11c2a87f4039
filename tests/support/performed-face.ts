import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Target } from '@/lib/biometrics/movements';
import type { Face } from '@/lib/sandbox/personas';

const STILLS = { left: 'yaw-left', right: 'yaw-right', up: 'pitch-up', down: 'pitch-down' } as const;
const SIZE = { width: 270, height: 360 } as const;

/** How far a performance reaches into one picture at one moment: what of it is cut out, and how bright it is. */
type Look = {
  readonly picture: Buffer;
  readonly zoom: number;
  readonly drift: number;
  readonly light: number;
};

const frameOf = async ({ picture, zoom, drift, light }: Look): Promise<Buffer> => {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const [w, h] = [Math.round(width / zoom), Math.round(height / zoom)];
  const left = Math.round((width - w) * (0.5 + 0.35 * Math.sin(drift)));
  const top = Math.round((height - h) * (0.5 + 0.35 * Math.cos(drift * 1.3)));
  return sharp(picture)
    .extract({ left, top, width: w, height: h })
    .resize(SIZE)
    .modulate({ brightness: light })
    .jpeg({ quality: 72, chromaSubsampling: '4:2:0' })
    .toBuffer();
};

/** The rest pictures look a little to the left: seen in a mirror they are half way to the right. */
const HALF_WAY = { left: 'rest', right: 'mirrored', up: 'rest', down: 'rest' } as const;

/**
 * A persona performing the movements that were drawn, put together from his pictures: rest, movement, rest. Each
 * performance drifts another way, as no two recordings of a person are alike.
 * @param take number of the performance
 */
export const performs = async (
  face: Face,
  targets: readonly Target[],
  take: number,
): Promise<Uint8Array[]> => {
  const still = (name: string) => readFile(join('lib', 'sandbox', 'faces', 'faces', face, `${name}.jpg`));
  const rest = await still('selfie-1');
  const looks: { picture: Buffer; zoom: number }[] = Array.from({ length: 5 }, () => ({
    picture: rest,
    zoom: 1.1,
  }));
  for (const target of targets) {
    if (target === 'closer')
      for (const zoom of [1.3, 1.5, 1.5, 1.5, 1.3]) looks.push({ picture: rest, zoom });
    else {
      const turned = await still(STILLS[target]);
      const half = HALF_WAY[target] === 'mirrored' ? await sharp(rest).flop().toBuffer() : rest;
      for (const picture of [half, turned, turned, turned, half]) looks.push({ picture, zoom: 1.1 });
    }
    for (let i = 0; i < 4; i += 1) looks.push({ picture: rest, zoom: 1.1 });
  }
  return Promise.all(
    looks.map((look, i) =>
      frameOf({ ...look, drift: take * 2.1 + i * 0.23, light: 1 + 0.04 * Math.sin(take + i) }),
    ),
  );
};
