import type { NoticeKind } from '../../domain/claims/notice-kinds';
import { CLAIM_NOTICES } from '../../messages/claim-notices';
import { claimAt } from '../claims/payment-at';
import { pool } from '../database/connection';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';

/**
 * Tells the participant of a change of his claim by SMS, where there is a number to tell. The notice's id makes a
 * retry the same message. Without a number it stays for the next slip.
 */
export const notify = async ({ claimId, noticeId }: Jobs['claim.notify']): Promise<void> => {
  const { terms } = (await claimAt(claimId)).claim;
  if (!terms?.phone) return;
  const { rows } = await pool().query<{ what: NoticeKind }>(
    'select what from notices where id = $1 and told_at is null',
    [noticeId],
  );
  const notice = rows[0];
  if (!notice) return;
  const answer = await gateways().notification.sendSms({
    to: terms.phone,
    text: CLAIM_NOTICES[terms.language][notice.what](terms),
    reference: noticeId,
  });
  if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
  if (answer.kind === 'refused') return; // a number that nobody has: it stays for the next slip
  await pool().query(
    `update notices set told_at = now(), told_by = 'sms' where id = $1 and told_at is null`,
    [noticeId],
  );
};
