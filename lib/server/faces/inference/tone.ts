// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import type { Picture } from './picture';
import { luma, over, type Rectangle, sample } from './sampling';

/** Where the middle of a well-lit face lies, 0–255. */
const WANTED_MIDDLE = 120;
const FAINTEST_GAMMA = 0.3;
const STRONGEST_GAMMA = 4;

/**
 * A tone curve that spreads the region's luma over the whole scale and brings its middle to where a well-lit
 * face has it. The same curve for the three channels keeps the colours of the skin.
 */
export const toneCurve = (picture: Picture, region: Rectangle): Uint8Array => {
  const values = luma(sample(picture, over(region, 64, 64), 64, 64)).sort();
  const at = (part: number) => values[Math.floor(part * (values.length - 1))]!;
  const low = at(0.01);
  const high = Math.max(low + 8, at(0.99));
  const middle = Math.min(0.98, Math.max(0.02, (at(0.5) - low) / (high - low)));
  const gamma = Math.min(
    STRONGEST_GAMMA,
    Math.max(FAINTEST_GAMMA, Math.log(WANTED_MIDDLE / 255) / Math.log(middle)),
  );
  return Uint8Array.from({ length: 256 }, (_, value) => {
    const spread = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return Math.round(255 * spread ** gamma);
  });
};

/** The picture with its tones moved along the curve. */
export const toned = (picture: Picture, curve: Uint8Array): Picture => {
  const data = new Uint8Array(picture.data.length);
  for (let i = 0; i < data.length; i += 1) data[i] = curve[picture.data[i]!]!;
  return { ...picture, data };
};

/** Above 1 darkens what is bright, below 1 brightens what is dark. */
export const gammaCurve = (gamma: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, value) => Math.round(255 * (value / 255) ** gamma));
