// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import type { Picture } from './picture';
import { sampleUpright } from './upright';

/** Maps a pixel of the target onto the picture: x = a·u − b·v + tx, y = b·u + a·v + ty, with own scale for v. */
export type Placement = {
  readonly xu: number;
  readonly xv: number;
  readonly x0: number;
  readonly yu: number;
  readonly yv: number;
  readonly y0: number;
};

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Places a target of the given size over a rectangle of the picture. */
export const over = (rectangle: Rectangle, width: number, height: number): Placement => ({
  xu: rectangle.width / width,
  xv: 0,
  x0: rectangle.x + rectangle.width / width / 2 - 0.5,
  yu: 0,
  yv: rectangle.height / height,
  y0: rectangle.y + rectangle.height / height / 2 - 0.5,
});

/**
 * Cuts and turns a part of the picture, bilinear, supersampled when shrinking (plain bilinear aliases and
 * costs accuracy). Outside the picture the edge continues.
 * @returns RGB interleaved, 0–255.
 */
export const sample = (picture: Picture, place: Placement, width: number, height: number): Float32Array => {
  const shrink = Math.max(Math.hypot(place.xu, place.yu), Math.hypot(place.xv, place.yv));
  const steps = Math.min(4, Math.max(1, Math.ceil(shrink)));
  if (place.xv === 0 && place.yu === 0) {
    const x = { count: width, scale: place.xu, start: place.x0 };
    const y = { count: height, scale: place.yv, start: place.y0 };
    return sampleUpright(picture, x, y, steps);
  }
  const out = new Float32Array(width * height * 3);
  const weight = 1 / (steps * steps);
  const { data, width: sourceWidth, height: sourceHeight } = picture;
  const right = sourceWidth - 1;
  const bottom = sourceHeight - 1;
  for (let v = 0; v < height; v += 1) {
    for (let u = 0; u < width; u += 1) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = 0; j < steps; j += 1) {
        const dv = v + (j + 0.5) / steps - 0.5;
        for (let i = 0; i < steps; i += 1) {
          const du = u + (i + 0.5) / steps - 0.5;
          const x = Math.min(right, Math.max(0, place.xu * du + place.xv * dv + place.x0));
          const y = Math.min(bottom, Math.max(0, place.yu * du + place.yv * dv + place.y0));
          const left = x | 0;
          const top = y | 0;
          const fx = x - left;
          const fy = y - top;
          const p = (top * sourceWidth + left) * 3;
          const q = left < right ? p + 3 : p;
          const down = top < bottom ? sourceWidth * 3 : 0;
          const a = (1 - fx) * (1 - fy);
          const b = fx * (1 - fy);
          const c = (1 - fx) * fy;
          const d = fx * fy;
          red += a * data[p]! + b * data[q]! + c * data[p + down]! + d * data[q + down]!;
          green += a * data[p + 1]! + b * data[q + 1]! + c * data[p + down + 1]! + d * data[q + down + 1]!;
          blue += a * data[p + 2]! + b * data[q + 2]! + c * data[p + down + 2]! + d * data[q + down + 2]!;
        }
      }
      const o = (v * width + u) * 3;
      out[o] = red * weight;
      out[o + 1] = green * weight;
      out[o + 2] = blue * weight;
    }
  }
  return out;
};

type Channel = 0 | 1 | 2;

/** How a model wants its values: (value / unit − mean) / deviation, and in which order the channels. */
export type Preparation = {
  readonly unit: number;
  readonly mean: readonly [number, number, number];
  readonly deviation: readonly [number, number, number];
  readonly order: readonly [Channel, Channel, Channel];
};

/** (v − 127) / 128, as detector and recogniser were trained. */
export const CENTRED: Preparation = {
  unit: 1,
  mean: [127, 127, 127],
  deviation: [128, 128, 128],
  order: [0, 1, 2],
};

/** Planar order as the models read it (NCHW). Numbers and no function: it is called for every pixel. */
export const planar = (rgb: Float32Array | Uint8Array, how: Preparation): Float32Array => {
  const pixels = rgb.length / 3;
  const out = new Float32Array(rgb.length);
  for (let plane = 0; plane < 3; plane += 1) {
    const channel = how.order[plane]!;
    const { unit } = how;
    const mean = how.mean[channel];
    const deviation = how.deviation[channel];
    for (let i = 0, from = channel as number, to = plane * pixels; i < pixels; i += 1, from += 3, to += 1)
      out[to] = (rgb[from]! / unit - mean) / deviation;
  }
  return out;
};

/** Luma by Rec. 601. */
export const luma = (rgb: Float32Array | Uint8Array): Float32Array => {
  const out = new Float32Array(rgb.length / 3);
  for (let i = 0; i < out.length; i += 1) {
    out[i] = 0.299 * rgb[i * 3]! + 0.587 * rgb[i * 3 + 1]! + 0.114 * rgb[i * 3 + 2]!;
  }
  return out;
};
