import type { ChallengeReason } from '../../domain/faces/challenge';
import type { Target } from '../../domain/faces/movements';
import type { FaceAnalysis, FaceEngine } from '../../domain/faces/port';
import type { Challenge, ChallengeFinding } from '../../domain/sessions/challenge';
import { keepTraces, seenBefore } from '../sessions/face-traces';
import { judgeFrames } from './capture-template';

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
  const { captureId, challenge } = asked;
  const { frames, judged, template } = await judgeFrames(engine, asked);
  await keepTraces(captureId, frames);
  const replayed = (await seenBefore(captureId, frames)) >= REPLAYED_FRAMES;
  const reasons: ChallengeReason[] = replayed ? ['replayed', ...judged.reasons] : [...judged.reasons];
  return {
    verdict: reasons.length > 0 ? 'refused' : judged.verdict,
    reasons,
    asked: challenge.targets,
    seen: judged.seen,
    frames: judged.frames,
    template,
  };
};
