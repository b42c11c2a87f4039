import { type ChallengeFrame, type ChallengeVerdict, judgeChallenge } from '../../domain/faces/challenge';
import { fuse } from '../../domain/faces/fuse';
import { manifest } from '../../domain/faces/manifest';
import type { FaceAnalysis, FaceEngine } from '../../domain/faces/port';
import { qualityWeight } from '../../domain/faces/quality';
import type { Challenge } from '../../domain/sessions/challenge';
import { readingsOf } from '../sessions/challenge-frames';

type Asked = {
  readonly sessionId: string;
  readonly challenge: Pick<Challenge, 'id' | 'targets'>;
  /** The large picture of the same capture: it must show the one who moved. */
  readonly picture: FaceAnalysis;
};

export type JudgedFrames = {
  readonly frames: readonly ChallengeFrame[];
  readonly judged: ChallengeVerdict;
  /** Of the picture and the frontal frames together, by quality. */
  readonly template: Float32Array | undefined;
};

/**
 * The movements of a capture as they are judged, and one template of the picture and the frontal frames.
 * @throws when the engine has no time: that is nobody's failure, and the caller tries again
 */
export const judgeFrames = async (
  engine: FaceEngine,
  { sessionId, challenge, picture }: Asked,
): Promise<JudgedFrames> => {
  const frames = await readingsOf({ sessionId, challengeId: challenge.id }, engine);
  const judged = judgeChallenge({
    frames,
    targets: challenge.targets,
    reference: picture.embedding,
    bands: manifest.thresholds,
  });
  const { embedding, quality } = picture;
  const frontal = judged.template;
  const template = fuse([
    ...(embedding ? [{ embedding, weight: quality ? qualityWeight(quality, manifest.quality) : 0 }] : []),
    ...(frontal ? [{ embedding: frontal, weight: Math.max(...frames.map(({ weight }) => weight)) }] : []),
  ]);
  return { frames, judged, template };
};
