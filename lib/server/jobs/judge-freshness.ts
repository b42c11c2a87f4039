import { createHash } from 'node:crypto';
import { SAME_PICTURE_BITS } from '../../domain/faces/freshness';
import type { FaceAnalysis } from '../../domain/faces/port';
import { keepTraces, seenBefore } from '../sessions/face-traces';

/**
 * Whether the large picture of a capture was taken before, byte for byte or nearly, by any device. What may not be
 * used for matching is only known by its bytes: dark pictures are all alike. Its trace is kept either way.
 */
export const isTakenBefore = async (
  captureId: string,
  picture: Uint8Array,
  { reasons, fingerprint, grain }: FaceAnalysis,
): Promise<boolean> => {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const trace = { sha256, ...(reasons.length === 0 ? { fingerprint, grain } : {}) };
  await keepTraces(captureId, [trace], -1);
  return (await seenBefore(captureId, [trace], SAME_PICTURE_BITS)) > 0;
};
