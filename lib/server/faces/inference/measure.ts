// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import type { Box } from '../../../domain/faces/port';
import type { Picture } from './picture';
import { luma, over, sample } from './sampling';

const SIDE = 128;
const DARK = 12;
const BRIGHT = 243;
const FINGERPRINT_SIDE = 16;

export type Light = {
  readonly blur: number;
  readonly exposure: number;
  readonly surroundings: number;
  readonly clippedDark: number;
  readonly clippedBright: number;
};

const mean = (values: Float32Array): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);

/** Variance of the 4-neighbour Laplacian. */
export const laplacianVariance = (grey: Float32Array, width: number): number => {
  const height = grey.length / width;
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      const value = grey[i - 1]! + grey[i + 1]! + grey[i - width]! + grey[i + width]! - 4 * grey[i]!;
      sum += value;
      squares += value * value;
      count += 1;
    }
  }
  return squares / count - (sum / count) ** 2;
};

/** Sharpness and exposure of the face, and how bright it is around it. */
export const measureLight = (picture: Picture, box: Box, wholeMean: number): Light => {
  const grey = luma(sample(picture, over(box, SIDE, SIDE), SIDE, SIDE));
  // Hair, scarf and background sit at the edges of the box; exposure is judged on the middle of the face.
  const core = luma(
    sample(
      picture,
      over(
        {
          x: box.x + box.width * 0.2,
          y: box.y + box.height * 0.25,
          width: box.width * 0.6,
          height: box.height * 0.6,
        },
        SIDE / 2,
        SIDE / 2,
      ),
      SIDE / 2,
      SIDE / 2,
    ),
  );
  const exposure = mean(core);
  const faceShare = Math.min(0.95, (box.width * box.height) / (picture.width * picture.height));
  return {
    blur: laplacianVariance(grey, SIDE),
    exposure,
    surroundings: Math.min(255, Math.max(0, (wholeMean - mean(grey) * faceShare) / (1 - faceShare))),
    clippedDark: core.filter((value) => value <= DARK).length / core.length,
    clippedBright: core.filter((value) => value >= BRIGHT).length / core.length,
  };
};

/** Of the whole picture: mean luma, 0–255, and the share of it that is burnt out, 0–1. */
export const measureWhole = (picture: Picture): { readonly luma: number; readonly burnt: number } => {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const values = luma(sample(picture, over(whole, 64, 64), 64, 64));
  return { luma: mean(values), burnt: values.filter((value) => value >= BRIGHT).length / values.length };
};

/** Difference hash, 16×16 bits as 64 hex digits: whether each cell is brighter than its right neighbour. */
export const fingerprintOf = (picture: Picture): string => {
  const columns = FINGERPRINT_SIDE + 1;
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const fine = luma(
    sample(picture, over(whole, columns * 4, FINGERPRINT_SIDE * 4), columns * 4, FINGERPRINT_SIDE * 4),
  );
  const cell = (x: number, y: number): number => {
    let sum = 0;
    for (let j = 0; j < 4; j += 1) {
      for (let i = 0; i < 4; i += 1) sum += fine[(y * 4 + j) * columns * 4 + x * 4 + i]!;
    }
    return sum;
  };
  let hex = '';
  for (let y = 0; y < FINGERPRINT_SIDE; y += 1) {
    for (let x = 0; x < FINGERPRINT_SIDE; x += 4) {
      let digit = 0;
      for (let bit = 0; bit < 4; bit += 1) {
        digit = digit * 2 + (cell(x + bit, y) > cell(x + bit + 1, y) ? 1 : 0);
      }
      hex += digit.toString(16);
    }
  }
  return hex;
};
