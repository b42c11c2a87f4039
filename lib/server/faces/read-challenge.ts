import { createHash } from 'node:crypto';
import type { ChallengeFrame } from '../../domain/faces/challenge';
import { manifest } from '../../domain/faces/manifest';
import type { FaceAnalysis, FaceEngine } from '../../domain/faces/port';
import { qualityWeight } from '../../domain/faces/quality';

/** What a challenge is judged by, from the engine's reading of one frame. */
export const challengeFrame = (image: Uint8Array, seen: FaceAnalysis): ChallengeFrame => ({
  sha256: createHash('sha256').update(image).digest('hex'),
  fingerprint: seen.fingerprint,
  faces: seen.faces,
  width: seen.width,
  height: seen.height,
  box: seen.box,
  pose: seen.landmarkPose,
  eyeDistancePx: seen.quality?.eyeDistancePx,
  embedding: seen.embedding,
  weight: seen.quality ? qualityWeight(seen.quality, manifest.quality) : 0,
});

/** The engine had no time or could not answer: nobody's no. */
export class EngineSilent extends Error {
  constructor(readonly answer: 'busy' | 'unavailable') {
    super(`the face engine answered ${answer}`);
  }
}

/**
 * Reads the frames of a challenge, a few at a time so that one challenge does not fill the queue.
 * @throws when the engine is busy or unavailable: that is nobody's failure, and the caller tries again.
 */
export const readChallenge = async (
  engine: FaceEngine,
  images: readonly Uint8Array[],
): Promise<ChallengeFrame[]> => {
  const frames: ChallengeFrame[] = [];
  const atOnce = Math.max(1, engine.load().workers);
  for (let i = 0; i < images.length; i += atOnce) {
    const some = images.slice(i, i + atOnce);
    const answers = await Promise.all(some.map((image) => engine.analyse(image, { want: 'template' })));
    answers.forEach((answer, j) => {
      if (answer.kind !== 'answered') throw new EngineSilent(answer.kind);
      frames.push(challengeFrame(some[j] as Uint8Array, answer.value));
    });
  }
  return frames;
};
