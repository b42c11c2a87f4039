import { manifest } from '../biometrics/manifest';
import type { FaceAnalysis, FaceEngine } from '../biometrics/port';
import { EngineSilent } from '../biometrics/read-challenge';
import { sharedFaceEngine } from '../biometrics/shared-engine';
import { captureBytes } from '../counter/capture';
import { isWorthKeeping } from '../counter/face-reactions';
import { reportToSession } from '../counter/run-session-command';
import { inTransaction, pool } from '../database/connection';
import { dropStaged, stageTemplate } from '../participants/face-templates';
import { pictureToRemember } from '../sessions/picture-to-remember';
import type { SessionState } from '../sessions/state';
import { judgeFrames } from './capture-template';
import { drawnChallenge } from './drawn-challenge';
import type { Jobs } from './queue';
import { sessionAt } from './session-at';
import { TryLater } from './try-later';

/** Of the picture alone, or with the frontal frames of the movements that came with it and passed. */
const likenessOf = async (
  engine: FaceEngine,
  sessionId: string,
  { face }: SessionState,
  captureId: string,
  picture: FaceAnalysis,
): Promise<Float32Array | undefined> => {
  const { challengeId } = face.attempts.find((one) => one.captureId === captureId) ?? {};
  if (!challengeId || !picture.embedding) return picture.embedding;
  const challenge = await drawnChallenge(sessionId, challengeId);
  const { judged, template } = await judgeFrames(engine, { sessionId, challenge, picture }).catch(
    (error: unknown) => {
      throw error instanceof EngineSilent ? new TryLater(error.answer) : error;
    },
  );
  // Frames are gone after a week; and what does not pass with this very picture is not this person for certain.
  return judged.verdict === 'passed' ? template : picture.embedding;
};

/**
 * Keeps the face of a verified visit for the next one, as the participant allowed. The likeness is staged
 * first; it counts only once the session's own command has found the consent still standing.
 */
export const enrolFace = async ({ sessionId }: Jobs['face.enrol']): Promise<void> => {
  const state = await sessionAt(sessionId);
  const captureId = pictureToRemember(state);
  if (!state.person || !state.templateAllowed || !isWorthKeeping(state) || !captureId) return;
  const picture = await captureBytes({ sessionId, captureId });
  if (!picture) throw new Error('the captured picture is gone');
  const engine = await sharedFaceEngine();
  const answer = await engine.analyse(picture, { want: 'full' });
  if (answer.kind !== 'answered') throw new TryLater(answer.kind);
  const embedding = await likenessOf(engine, sessionId, state, captureId, answer.value);
  if (!embedding) return; // verified by people although no face could be read: nothing to remember
  const { person, templateAllowed: textVersion } = state;
  const templateId = await inTransaction((tx) =>
    stageTemplate(tx, person.id, { embedding, picture, textVersion }),
  );
  const receipt = await reportToSession(
    sessionId,
    'record-template',
    { templateId, modelSet: manifest.set },
    'once',
  );
  if (!receipt.accepted) await dropStaged(pool(), templateId);
};
