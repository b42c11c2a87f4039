// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import { manifest } from '../../../domain/faces/manifest';
import type { FaceQuality } from '../../../domain/faces/port';
import { normalised } from '../../../domain/faces/similarity';
import { embed } from './embed';
import type { Sessions } from './sessions';
import { gammaCurve } from './tone';

/** Below this a soft picture is small, not blurred, and sharpening only raises its blocks. */
const SHARPENED_FROM_EYE_DISTANCE = 36;
/** Below this mean luma the face is lifted instead (tone.ts), and sharpening would raise the noise. */
export const LIFTED_BELOW_LUMA = 25;
const AMOUNT = 1.5;
const REACH = 2;

/** Unsharp mask with a square window, clamped to 0–255. */
const sharpened = (rgb: Float32Array, side: number): Float32Array => {
  const out = new Float32Array(rgb.length);
  for (let y = 0; y < side; y += 1) {
    const top = Math.max(0, y - REACH);
    const bottom = Math.min(side - 1, y + REACH);
    for (let x = 0; x < side; x += 1) {
      const left = Math.max(0, x - REACH);
      const right = Math.min(side - 1, x + REACH);
      const count = (bottom - top + 1) * (right - left + 1);
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let j = top; j <= bottom; j += 1) {
          for (let i = left; i <= right; i += 1) sum += rgb[(j * side + i) * 3 + channel]!;
        }
        const at = (y * side + x) * 3 + channel;
        out[at] = Math.min(255, Math.max(0, rgb[at]! + AMOUNT * (rgb[at]! - sum / count)));
      }
    }
  }
  return out;
};

/** From this share of burnt-out pixels on, what is left of the shading is spread before it is read. */
const DARKENED_FROM_CLIPPED = 0.25;
const DARKENING = gammaCurve(2);

const darkened = (rgb: Float32Array): Float32Array => rgb.map((value) => DARKENING[Math.round(value)]!);

const mirrored = (rgb: Float32Array, side: number): Float32Array => {
  const out = new Float32Array(rgb.length);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const from = (y * side + side - 1 - x) * 3;
      const to = (y * side + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) out[to + channel] = rgb[from + channel]!;
    }
  }
  return out;
};

/**
 * The embedding of an aligned face: darkened first when it is burnt out, sharpened when it is blurred but large
 * enough, then the mean of the face and its mirror image. All were kept because they measurably help (see
 * docs/understand/biometrics.md).
 */
export const steadyEmbedding = async (
  sessions: Sessions,
  aligned: Float32Array,
  quality: Pick<FaceQuality, 'blur' | 'eyeDistancePx' | 'exposure' | 'clippedBright'>,
): Promise<Float32Array> => {
  const side = manifest.models.feature.width;
  const soft =
    quality.blur < manifest.quality.blurMin &&
    quality.eyeDistancePx > SHARPENED_FROM_EYE_DISTANCE &&
    quality.exposure >= LIFTED_BELOW_LUMA;
  const legible = quality.clippedBright > DARKENED_FROM_CLIPPED ? darkened(aligned) : aligned;
  const face = soft ? sharpened(legible, side) : legible;
  const straight = await embed(sessions, face);
  const mirror = await embed(sessions, mirrored(face, side));
  return normalised(straight.map((value, i) => value + mirror[i]!));
};
