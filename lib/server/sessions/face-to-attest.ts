import { nextRung } from '../../domain/sessions/ladder';
import { UUID } from '../../domain/values/ids';
import { earlierPicture } from '../participants/face-templates';
import type { Staff } from '../staff/current-staff';
import { captureBytes } from './capture';
import { sessionViewFor } from './view-session';

/**
 * A face for the officer's comparison: the capture that waits for his attestation, or the earlier one. Only
 * while the ladder asks him for it, only in a session that he holds, and never while a participant has the screen.
 */
export const faceToAttest = async (asked: {
  readonly sessionId: string;
  readonly which: string;
  readonly staff: Staff;
}): Promise<Buffer | null> => {
  const { sessionId, which, staff } = asked;
  const view = UUID.test(sessionId) ? await sessionViewFor(sessionId, staff) : null;
  if (!view) return null;
  const { status, officerId, screen, face, person } = view.state;
  const isHis = status === 'open' && officerId === staff.id && screen === 'officer';
  const last = face.attempts.at(-1);
  if (!isHis || !person || !last || nextRung(view.state)?.rung !== 'attestation') return null;
  if (which === 'capture') return captureBytes({ sessionId, captureId: last.captureId });
  return which === 'earlier' && !view.state.claimant ? earlierPicture(person.id) : null;
};
