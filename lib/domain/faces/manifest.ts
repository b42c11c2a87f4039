import { z } from 'zod';
import raw from './model-set/manifest.json';

const modelSchema = z.object({
  file: z.string().regex(/^[\w.-]+\.onnx$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
  layout: z.literal('NCHW'),
  channels: z.enum(['RGB', 'BGR', 'grey']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  normalisation: z.string(),
  crop: z.string(),
});

const share = z.number().min(0).max(1);
const degrees = z.number().min(-90).max(90);

/** What the gate asks of a picture. Lengths in pixels of the picture as taken, angles in degrees, luma 0–255. */
const qualitySchema = z.object({
  eyeDistanceMinPx: z.number().positive(),
  faceHeightShareMin: share,
  faceHeightShareMax: share,
  yawMax: degrees,
  pitchMax: degrees,
  /** What the pose model reads on a face that looks straight ahead. */
  frontalPitch: degrees,
  rollMax: degrees,
  blurMin: z.number().positive(),
  faceLumaMin: z.number(),
  faceLumaMax: z.number(),
  clippedShareMax: share,
  backlitDifference: z.number(),
  /** A second face smaller than this share of the first one is somebody in the background. */
  otherFaceShareMin: share,
  /** A second face of which the detector is less sure is a curtain or a poster (docs/understand/biometrics.md). */
  otherFaceScoreMin: share,
});

const manifestSchema = z.object({
  set: z.string().regex(/^[\w.-]+$/),
  source: z.object({
    registry: z.literal('npm'),
    package: z.string(),
    version: z.string(),
    integrity: z.string(),
    folder: z.string(),
  }),
  licence: z.object({ stated: z.string(), note: z.string() }),
  models: z.object({
    detect: modelSchema,
    landmark: modelSchema,
    feature: modelSchema,
    pose: modelSchema,
    liveness: modelSchema,
  }),
  thresholds: z.object({
    detection: share,
    overlap: share,
    match: share,
    undecided: share,
    /**
     * From here on a picture is the one on record and not another photograph of the person. Measured on the synthetic
     * faces, which are more alike than people: two photographs reach 0.967 (150 pairs), copies of one (encoded anew,
     * cut, mirrored, blurred, darker, lighter, filmed off a screen) go down to 0.983 (120), greyed ones to 0.971 (10).
     */
    sameImage: share,
  }),
  quality: qualitySchema,
});

export type ModelManifest = z.output<typeof manifestSchema>;
export type ModelName = keyof ModelManifest['models'];
export type QualityPolicy = z.output<typeof qualitySchema>;

/** The pinned model set: files, hashes, preparation and the thresholds measured with exactly these files. */
export const manifest: ModelManifest = manifestSchema.parse(raw);
