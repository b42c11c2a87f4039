import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import { createDataKey } from '../database/data-keys';
import { appendEvents } from '../journal/append';
import type { Unfolding } from '../journal/execute';
import { streamVersion } from '../journal/stream-version';
import { destroyTemplates, enrolTemplate } from '../participants/face-templates';
import { addJob } from '../queue/queue';

type After = Unfolding<SessionState>;

/** What the person's own stream says of the face that is kept of him: for every later visit and every answer he asks for. */
type FaceOfPerson = {
  'person.template-kept': { sessionId: string; templateId: string; modelSet: string; textVersion: string };
  'person.template-withdrawn': { sessionId: string };
};

const ofPerson = async <Type extends keyof FaceOfPerson>(
  { tx, branchId, by }: After,
  personId: string,
  type: Type,
  data: FaceOfPerson[Type],
): Promise<void> => {
  await appendEvents(
    tx,
    {
      branchId,
      streamType: 'person',
      streamId: personId,
      after: await streamVersion(tx, personId),
      key: await createDataKey(tx, personId),
      clear: { [type]: Object.keys(data) },
    },
    by,
    [{ type, data }],
  );
};

/** Who may be remembered by his face: whom the machine recognised, or two people vouched for, and who said yes. */
export const isWorthKeeping = ({ templateAllowed, face }: SessionState): boolean =>
  templateAllowed !== null && (face.verifiedBy === 'match' || face.verifiedBy === 'supervisor');

/** A verified session that ends in a claim lets its face be kept, where the participant agreed to it. */
export const enrolAfterwards = async ({ tx, state, streamId: sessionId }: After): Promise<void> => {
  if (isWorthKeeping(state)) await addJob(tx, 'face.enrol', { sessionId });
};

/** The staged likeness counts from here on: the consent stood in this very transaction. */
export const keepFace = async (
  after: After,
  { templateId, modelSet }: SessionEvents['session.template-kept'],
): Promise<void> => {
  const { state, tx, by, streamId: sessionId } = after;
  if (!state.person || !state.templateAllowed) throw new Error('a face was kept without its consent');
  await enrolTemplate(tx, templateId, by.committedAt);
  const textVersion = state.templateAllowed;
  await ofPerson(after, state.person.id, 'person.template-kept', {
    sessionId,
    templateId,
    modelSet,
    textVersion,
  });
};

/** Taken back: numbers and picture are gone with this transaction, and the person's stream says so. */
export const forgetFace = async (
  after: After,
  { personId }: SessionEvents['session.template-withdrawn'],
): Promise<void> => {
  await destroyTemplates(after.tx, personId, after.by.committedAt);
  await ofPerson(after, personId, 'person.template-withdrawn', { sessionId: after.streamId });
};
