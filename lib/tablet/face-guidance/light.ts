import type { Box } from '../../domain/faces/port';
import { type FaceLight, SMALL_FRAME } from './sight';

const { width: WIDTH, height: HEIGHT } = SMALL_FRAME;
/** As the server counts them (inference/measure.ts). */
const DARK = 12;
const BRIGHT = 243;

/** ITU-R BT.601 luma of each pixel, 0–255. */
export const lumaOf = (rgba: Uint8ClampedArray): Float32Array => {
  const grey = new Float32Array(rgba.length / 4);
  for (let i = 0; i < grey.length; i += 1) {
    const at = i * 4;
    grey[i] = 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
  }
  return grey;
};

type Sums = { readonly count: number; readonly mean: number; readonly dark: number; readonly bright: number };

/** Mean and ends of the scale within a box, as far as it lies in the picture. */
const within = (grey: Float32Array, box: Box): Sums => {
  const [left, right] = [Math.max(0, Math.round(box.x)), Math.min(WIDTH, Math.round(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.round(box.y)), Math.min(HEIGHT, Math.round(box.y + box.height))];
  let [sum, dark, bright, count] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const value = grey[y * WIDTH + x] ?? 0;
      sum += value;
      count += 1;
      if (value <= DARK) dark += 1;
      if (value >= BRIGHT) bright += 1;
    }
  const of = count || 1;
  return { count, mean: sum / of, dark: dark / of, bright: bright / of };
};

const WHOLE: Box = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

export const wholeLumaOf = (grey: Float32Array): number => within(grey, WHOLE).mean;

/** How the face is lit, and how bright it is around it; the same measures that the server takes. */
export const lightOf = (grey: Float32Array, face: Box): FaceLight => {
  // Hair, scarf and background sit at the edges of the box; exposure is judged on the middle of the face.
  const core = within(grey, {
    x: face.x + face.width * 0.2,
    y: face.y + face.height * 0.2,
    width: face.width * 0.6,
    height: face.height * 0.6,
  });
  const [whole, box] = [within(grey, WHOLE), within(grey, face)];
  const around = whole.count - box.count;
  return {
    exposure: core.mean,
    surroundings: around > 0 ? (whole.mean * whole.count - box.mean * box.count) / around : core.mean,
    clippedDark: core.dark,
    clippedBright: core.bright,
  };
};
