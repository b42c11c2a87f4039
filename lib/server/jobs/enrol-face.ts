import { manifest } from '../../domain/faces/manifest';
import type { FaceAnalysis, FaceEngine } from '../../domain/faces/port';
import { pictureToRemember } from '../../domain/sessions/picture-to-remember';
import type { SessionState } from '../../domain/sessions/state';
import { inTransaction, pool } from '../database/connection';
import { EngineSilent } from '../faces/read-challenge';
import { sharedFaceEngine } from '../faces/shared-engine';
import { dropStaged, stageTemplate } from '../participants/face-templates';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { captureBytes } from '../sessions/capture';
import { isWorthKeeping } from '../sessions/face-side-effects';
import { reportToSession } from '../sessions/run-session-command';
import { sessionAt } from '../sessions/session-at';
import { judgeFrames } from './capture-template';
import { drawnChallenge } from './drawn-challenge';

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
