/**
 * The face engine as the rest of the house sees it. What runs behind it (models, threads, runtime) can be
 * replaced by another model set without touching a caller.
 */

/** Why a picture is not good enough, most telling first. */
export const QUALITY_REASONS = [
  'picture-unreadable',
  'picture-too-large',
  'too-dark',
  'too-bright',
  'backlit',
  'no-face',
  'several-faces',
  'too-far',
  'too-close',
  'cut-off',
  'turn-to-camera',
  'chin-level',
  'tilted',
  'blurred',
] as const;
export type QualityReason = (typeof QUALITY_REASONS)[number];

/** Degrees. Yaw is negative towards the person's own left; pitch is negative looking down. */
export type Pose = { readonly yaw: number; readonly pitch: number; readonly roll: number };

/** Pixels of the upright picture as taken. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type FaceQuality = Pose & {
  readonly eyeDistancePx: number;
  /** Height of the face over the height of the picture, 0–1. */
  readonly faceHeightShare: number;
  /** Variance of the Laplacian of the face at 128×128; higher is sharper. */
  readonly blur: number;
  /** Mean luma of the face, 0–255. */
  readonly exposure: number;
  /** Mean luma of the picture outside the face, 0–255. */
  readonly surroundings: number;
  /** Share of face pixels at the dark and at the bright end of the scale, 0–1. */
  readonly clippedDark: number;
  readonly clippedBright: number;
};

export type FaceAnalysis = {
  readonly width: number;
  readonly height: number;
  /** Faces that count: the most prominent one and every other that is not far in the background. */
  readonly faces: number;
  /** Empty when the picture may be used for matching. */
  readonly reasons: readonly QualityReason[];
  /** Of the most prominent face; absent without one. */
  readonly box?: Box;
  readonly quality?: FaceQuality;
  /**
   * Pose from the landmarks alone. Steadier from frame to frame than the pose model, so a challenge is judged
   * by its changes; its level differs from person to person, so never by its absolute values.
   */
  readonly landmarkPose?: Pose;
  /** 512 numbers of length 1. Not with `hint`; also given when reasons speak against matching. */
  readonly embedding?: Float32Array;
  /** 0 (looks live) – 1. A hint to the reviewer and never a gate: AUC 0.895 in the trial. */
  readonly livenessRisk?: number;
  /** 256-bit perceptual hash as hex, for near-duplicates; see freshness.ts. Absent when unreadable. */
  readonly fingerprint?: string;
  /** 256 bits of its finest structure as hex, only with `full`; see grainOf. */
  readonly grain?: string;
};

/** `busy` and `unavailable` are nobody's no: they are tried again and never count against the participant. */
export type FaceAnswer =
  | { readonly kind: 'answered'; readonly value: FaceAnalysis }
  | { readonly kind: 'busy'; readonly ahead: number }
  | { readonly kind: 'unavailable'; readonly reason: string };

export type EngineLoad = {
  readonly workers: number;
  readonly running: number;
  readonly waiting: number;
  readonly queueLimit: number;
};

/**
 * `hint`: detection, landmarks, cheap pose, quality. `template`: the same and the embedding. `full`: pose
 * model, liveness and embedding.
 */
export type Want = 'hint' | 'template' | 'full';

export type FaceEngine = {
  /**
   * @param image JPEG, PNG or WebP bytes, at most 6 MB; EXIF rotation is honoured.
   */
  analyse(image: Uint8Array, options: { readonly want: Want }): Promise<FaceAnswer>;
  /** Cosine similarity of two embeddings, −1…1. */
  compare(a: Float32Array, b: Float32Array): number;
  load(): EngineLoad;
  close(): Promise<void>;
};
