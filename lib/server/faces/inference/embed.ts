// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import { manifest } from '../../../domain/faces/manifest';
import { normalised } from '../../../domain/faces/similarity';
import type { FivePoints, Point } from './landmarks';
import type { Picture } from './picture';
import { CENTRED, type Placement, planar, sample } from './sampling';
import { run, type Sessions } from './sessions';

/** Where ArcFace expects eyes, nose and mouth in its 112×112 picture. */
const EXPECTED: readonly Point[] = [
  { x: 38.29459953, y: 51.69630051 },
  { x: 73.53179932, y: 51.50139999 },
  { x: 56.02519989, y: 71.73660278 },
  { x: 41.54930115, y: 92.3655014 },
  { x: 70.72990036, y: 92.20410156 },
];

/** Least-squares similarity (turn, one scale, shift) that takes the expected points onto the found ones. */
export const alignment = (five: FivePoints): Placement => {
  const found = [five.leftEye, five.rightEye, five.nose, five.leftMouth, five.rightMouth];
  const mean = (points: readonly Point[]) => ({
    x: points.reduce((sum, p) => sum + p.x, 0) / points.length,
    y: points.reduce((sum, p) => sum + p.y, 0) / points.length,
  });
  const from = mean(EXPECTED);
  const to = mean(found);
  let real = 0;
  let imaginary = 0;
  let size = 0;
  EXPECTED.forEach((expected, i) => {
    const u = expected.x - from.x;
    const v = expected.y - from.y;
    const x = found[i]!.x - to.x;
    const y = found[i]!.y - to.y;
    real += u * x + v * y;
    imaginary += u * y - v * x;
    size += u * u + v * v;
  });
  const a = real / size;
  const b = imaginary / size;
  return {
    xu: a,
    xv: -b,
    x0: to.x - a * from.x + b * from.y,
    yu: b,
    yv: a,
    y0: to.y - b * from.x - a * from.y,
  };
};

/** The face turned upright at 112×112, RGB 0–255. */
export const alignedFace = (picture: Picture, five: FivePoints): Float32Array => {
  const { width, height } = manifest.models.feature;
  return sample(picture, alignment(five), width, height);
};

/** 512 numbers of length 1. */
export const embed = async (sessions: Sessions, face: Float32Array): Promise<Float32Array> => {
  const model = manifest.models.feature;
  const { output } = await run(sessions.feature, model, planar(face, CENTRED));
  if (output?.length !== 512) throw new Error('the recognition model gave no 512 numbers');
  return normalised(output);
};
