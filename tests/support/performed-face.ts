import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Target } from '@/lib/domain/faces/movements';
import type { Face } from '@/lib/sandbox/personas';

const STILLS = { left: 'yaw-left', right: 'yaw-right', up: 'pitch-up', down: 'pitch-down' } as const;
const SIZE = { width: 270, height: 360 } as const;

/** One moment before a camera: the picture, what of it is cut out, and how bright it is. */
export type Look = {
  readonly picture: Buffer;
  readonly zoom: number;
  readonly drift: number;
  readonly light: number;
};

export const REST_ZOOM = 1.1;
export const CLOSE_ZOOM = 1.5;

/** A moment as a picture that can still be encoded in any way. */
export const lookedAt = async (
  { picture, zoom, drift, light }: Look,
  size: { readonly width: number; readonly height: number } = SIZE,
): Promise<Sharp> => {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const [w, h] = [Math.round(width / zoom), Math.round(height / zoom)];
  const left = Math.round((width - w) * (0.5 + 0.35 * Math.sin(drift)));
  const top = Math.round((height - h) * (0.5 + 0.35 * Math.cos(drift * 1.3)));
  return sharp(picture)
    .extract({ left, top, width: w, height: h })
    .resize({ ...size, fit: 'fill' })
    .modulate({ brightness: light });
};

const frameOf = async (look: Look): Promise<Buffer> =>
  (await lookedAt(look)).jpeg({ quality: 72, chromaSubsampling: '4:2:0' }).toBuffer();

const still = (face: Face, name: string) =>
  readFile(join('lib', 'sandbox', 'faces', 'faces', face, `${name}.jpg`));

/** The rest pictures look a little to the left: seen in a mirror they are half way to the right. */
const halfWay = (rest: Buffer, target: Target): Promise<Buffer> =>
  target === 'right' ? sharp(rest).flop().toBuffer() : Promise.resolve(rest);

type Pose = Pick<Look, 'picture' | 'zoom'>;

/** A persona at rest, and on the way to a movement and in it. */
export const posesOf = async (face: Face, target: Target) => {
  const picture = await still(face, 'selfie-1');
  const rest: Pose = { picture, zoom: REST_ZOOM };
  if (target === 'closer')
    return {
      rest,
      half: { picture, zoom: (REST_ZOOM + CLOSE_ZOOM) / 2 },
      moved: { picture, zoom: CLOSE_ZOOM },
    };
  const moved: Pose = { picture: await still(face, STILLS[target]), zoom: REST_ZOOM };
  return { rest, half: { picture: await halfWay(picture, target), zoom: REST_ZOOM }, moved };
};

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
  const rest: Pose = { picture: await still(face, 'selfie-1'), zoom: REST_ZOOM };
  const looks: Pose[] = Array.from({ length: 5 }, () => rest);
  for (const target of targets) {
    const { half, moved } = await posesOf(face, target);
    looks.push(half, moved, moved, moved, half, rest, rest, rest, rest);
  }
  return Promise.all(
    looks.map((look, i) =>
      frameOf({ ...look, drift: take * 2.1 + i * 0.23, light: 1 + 0.04 * Math.sin(take + i) }),
    ),
  );
};
