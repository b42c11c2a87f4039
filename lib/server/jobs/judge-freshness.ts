import { createHash } from 'node:crypto';
import { SAME_PICTURE_BITS } from '../../domain/faces/freshness';
import type { FaceAnalysis } from '../../domain/faces/port';
import { mayCompare } from '../../domain/faces/soft-gate';
import { keepTraces, seenBefore } from '../sessions/face-traces';

/**
 * Whether the large picture of a capture was taken before, byte for byte or nearly, by any device. A poor one is held
 * against the good ones of before, so that none of those returns darkened, and leaves only its bytes to be known by:
 * dark pictures are all alike. The trace is kept either way.
 */
export const isTakenBefore = async (
  captureId: string,
  picture: Uint8Array,
  { reasons, fingerprint, grain }: FaceAnalysis,
): Promise<boolean> => {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const likeness = { fingerprint, grain };
  await keepTraces(captureId, [{ sha256, ...(reasons.length === 0 ? likeness : {}) }], -1);
  const shown = { sha256, ...(mayCompare(reasons) ? likeness : {}) };
  return (await seenBefore(captureId, [shown], SAME_PICTURE_BITS)) > 0;
};
