import type { Box } from '../../domain/faces/port';

/** A place in a small picture, in its pixels. */
export type Spot = { readonly x: number; readonly y: number };

/** BlazeFace's six points; left and right are the person's own. */
export type KeyPoints = {
  readonly rightEye: Spot;
  readonly leftEye: Spot;
  readonly nose: Spot;
  readonly mouth: Spot;
  readonly rightEar: Spot;
  readonly leftEar: Spot;
};

export type SeenFace = Box & { readonly points: KeyPoints };

/** Luma is 0–255; shares are 0–1. */
export type FaceLight = {
  readonly exposure: number;
  readonly surroundings: number;
  readonly clippedDark: number;
  readonly clippedBright: number;
};

/** What the device sees in one frame: measures only. What they mean is said by hints.ts. */
export type Sight = {
  readonly wholeLuma: number;
  /** The most prominent first. */
  readonly faces: readonly SeenFace[];
  /** Of the first face. */
  readonly light: FaceLight | null;
};

/** The upright 3:4 from the middle of the camera's picture: what the oval is about, as the server is shown it. */
export const SMALL_FRAME = { width: 192, height: 256 } as const;
