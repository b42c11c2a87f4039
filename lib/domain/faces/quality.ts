import type { QualityPolicy } from './manifest';
import type { Box, FaceQuality, QualityReason } from './port';

export type QualityFacts = {
  readonly faces: number;
  /** Mean luma of the whole picture, 0–255. */
  readonly wholeLuma: number;
  /** Share of its pixels at the bright end of the scale, 0–1; the guidance on the device does not measure it. */
  readonly wholeBurnt?: number;
  readonly quality?: FaceQuality;
  readonly box?: Box;
  readonly width: number;
  readonly height: number;
};

/**
 * How many faces make a picture ambiguous: the nearest, and others of which the detector is sure and who are not far
 * behind.
 * @param found nearest first; heights in pixels, scores 0…1, sure where there is none
 */
export const countFaces = (
  found: readonly { readonly height: number; readonly score?: number }[],
  policy: Pick<QualityPolicy, 'otherFaceShareMin' | 'otherFaceScoreMin'>,
): number => {
  const [nearest, ...others] = found;
  if (!nearest) return 0;
  return (
    1 +
    others.filter(
      ({ height, score = 1 }) =>
        height >= nearest.height * policy.otherFaceShareMin && score >= policy.otherFaceScoreMin,
    ).length
  );
};

type Row = {
  readonly reason: QualityReason;
  readonly when: (facts: QualityFacts, policy: QualityPolicy) => boolean;
};

/** A picture this dark or bright explains by itself why no face was found in it. */
const NIGHT = 40;
const GLARE = 225;

const face =
  (test: (quality: FaceQuality, policy: QualityPolicy) => boolean): Row['when'] =>
  ({ quality }, policy) =>
    quality !== undefined && test(quality, policy);

const isBacklit = (q: FaceQuality, policy: QualityPolicy): boolean =>
  q.exposure < policy.faceLumaMin && q.surroundings - q.exposure > policy.backlitDifference;

/** Luma of a face in good light. */
const GOOD_LUMA = 125;

/**
 * Sharpness as it would be in good light: the variance falls with the square of the brightness, so that a dark picture
 * reads as a blurred one. Bright ones are left as they are: there it would call sharp faces blurred.
 * @returns variance of the Laplacian, see FaceQuality.blur
 */
export const sharpnessOf = ({ blur, exposure }: Pick<FaceQuality, 'blur' | 'exposure'>): number =>
  blur * Math.max(1, GOOD_LUMA / Math.max(1, exposure)) ** 2;

/** One row per reason, in the order in which they are told: the cause before its consequence. */
const ROWS = [
  {
    reason: 'too-dark',
    when: ({ quality, wholeLuma }, policy) =>
      quality
        ? !isBacklit(quality, policy) &&
          (quality.exposure < policy.faceLumaMin || quality.clippedDark > policy.clippedShareMax)
        : wholeLuma < NIGHT,
  },
  {
    reason: 'too-bright',
    when: ({ quality, wholeLuma, wholeBurnt = 0 }, policy) =>
      quality
        ? quality.exposure > policy.faceLumaMax || quality.clippedBright > policy.clippedShareMax
        : wholeLuma > GLARE || wholeBurnt > policy.clippedShareMax,
  },
  { reason: 'backlit', when: face(isBacklit) },
  { reason: 'no-face', when: ({ faces }) => faces === 0 },
  { reason: 'several-faces', when: ({ faces }) => faces > 1 },
  {
    reason: 'too-far',
    when: face((q, p) => q.eyeDistancePx < p.eyeDistanceMinPx || q.faceHeightShare < p.faceHeightShareMin),
  },
  { reason: 'too-close', when: face((q, p) => q.faceHeightShare > p.faceHeightShareMax) },
  {
    reason: 'cut-off',
    when: ({ box, width, height }) =>
      box !== undefined &&
      (box.x < -box.width * 0.08 ||
        box.y < -box.height * 0.08 ||
        box.x + box.width > width + box.width * 0.08 ||
        box.y + box.height > height + box.height * 0.08),
  },
  { reason: 'turn-to-camera', when: face((q, p) => Math.abs(q.yaw) >= p.yawMax) },
  { reason: 'chin-level', when: face((q, p) => Math.abs(q.pitch - p.frontalPitch) >= p.pitchMax) },
  { reason: 'tilted', when: face((q, p) => Math.abs(q.roll) >= p.rollMax) },
  { reason: 'blurred', when: face((q, p) => sharpnessOf(q) < p.blurMin) },
] as const satisfies readonly Row[];

/** Everything that speaks against using the picture for a match; empty when nothing does. */
export const qualityReasons = (facts: QualityFacts, policy: QualityPolicy): QualityReason[] =>
  ROWS.filter((row) => row.when(facts, policy)).map((row) => row.reason);

/** One figure 0…1 for weighting frames of one capture against each other. */
export const qualityWeight = (quality: FaceQuality, policy: QualityPolicy): number => {
  const frontal =
    Math.max(0, 1 - Math.abs(quality.yaw) / 60) *
    Math.max(0, 1 - Math.abs(quality.pitch - policy.frontalPitch) / 60);
  const sharp = Math.min(1, quality.blur / (policy.blurMin * 4));
  const size = Math.min(1, quality.eyeDistancePx / (policy.eyeDistanceMinPx * 2));
  const light = Math.max(0.1, 1 - Math.abs(quality.exposure - 125) / 125);
  return frontal * Math.sqrt(sharp * size) * light;
};
