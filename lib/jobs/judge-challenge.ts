import { type ChallengeReason, judgeChallenge } from '../biometrics/challenge';
import { fuse } from '../biometrics/fuse';
import { manifest } from '../biometrics/manifest';
import type { Target } from '../biometrics/movements';
import type { FaceAnalysis, FaceEngine } from '../biometrics/port';
import { qualityWeight } from '../biometrics/quality';
import { readingsOf } from '../counter/challenge-frames';
import { keepTraces, seenBefore } from '../counter/face-traces';
import type { Challenge, ChallengeFinding } from '../sessions/challenge';

/** Pictures of a challenge that may have been seen before by chance, at rest. */
const REPLAYED_FRAMES = 3;

export type JudgedChallenge = ChallengeFinding & {
  readonly reasons: readonly ChallengeReason[];
  readonly asked: readonly Target[];
  readonly seen: readonly Target[];
  /** Of the picture and the frontal frames together, by quality. */
  readonly template: Float32Array | undefined;
};

type Asked = {
  readonly sessionId: string;
  readonly captureId: string;
  readonly challenge: Pick<Challenge, 'id' | 'targets'>;
  /** The large picture of the same capture: it must show the one who moved. */
  readonly picture: FaceAnalysis;
};

/**
 * Judges the movements that came with a picture: order, one face, the same person throughout and on the
 * picture, continuity, and that none of it was taken before. What was seen is kept to be known again.
 * @throws when the engine has no time: that is nobody's failure, and the caller tries again
 */
export const judgeMovements = async (engine: FaceEngine, asked: Asked): Promise<JudgedChallenge> => {
  const { sessionId, captureId, challenge, picture } = asked;
  const frames = await readingsOf({ sessionId, challengeId: challenge.id }, engine);
  const { template, ...judged } = judgeChallenge({
    frames,
    targets: challenge.targets,
    reference: picture.embedding,
    bands: manifest.thresholds,
  });
  await keepTraces(captureId, frames);
  const replayed = (await seenBefore(captureId, frames)) >= REPLAYED_FRAMES;
  const reasons: ChallengeReason[] = replayed ? ['replayed', ...judged.reasons] : [...judged.reasons];
  const weight = picture.quality ? qualityWeight(picture.quality, manifest.quality) : 0;
  const parts = [
    ...(picture.embedding ? [{ embedding: picture.embedding, weight }] : []),
    ...(template ? [{ embedding: template, weight: Math.max(...frames.map((frame) => frame.weight)) }] : []),
  ];
  return {
    verdict: reasons.length > 0 ? 'refused' : judged.verdict,
    reasons,
    asked: challenge.targets,
    seen: judged.seen,
    frames: judged.frames,
    template: fuse(parts),
  };
};
