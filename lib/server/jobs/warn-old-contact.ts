import { FREEZE_WARNING } from '../../messages/claim-notices';
import { freezeCodeOf, inGroups } from '../claims/freeze-code';
import { claimAt } from '../claims/payment-at';
import { pool } from '../database/connection';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { sessionAt } from '../sessions/session-at';

type Freeze = { session_id: string | null; claim_id: string | null };

/** The number on record before the change, and the language of the visit. */
const oldContact = async ({ session_id: sessionId, claim_id: claimId }: Freeze) => {
  if (claimId) {
    const { terms, safeguards } = (await claimAt(claimId)).claim;
    return { phone: safeguards?.contact ?? terms?.phone ?? null, language: terms?.language ?? 'id' };
  }
  const { person, consent } = await sessionAt(sessionId ?? '');
  return { phone: person?.earlier.contact?.phone ?? null, language: consent?.language ?? 'id' };
};

/** "Wasn't you?": tells the old contact that contact or account were changed, with the code that stops payments. */
export const warnOldContact = async ({ freezeId }: Jobs['freeze.warn']): Promise<void> => {
  const { rows } = await pool().query<Freeze>('select session_id, claim_id from freezes where id = $1', [
    freezeId,
  ]);
  const freeze = rows[0];
  if (!freeze) throw new Error('a warning without its row');
  const { phone, language } = await oldContact(freeze);
  if (!phone) return;
  const answer = await gateways().notification.sendSms({
    to: phone,
    text: FREEZE_WARNING[language].says(inGroups(freezeCodeOf(freezeId))),
    reference: `freeze:${freezeId}`,
  });
  if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
};
