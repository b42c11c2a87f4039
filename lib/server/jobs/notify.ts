import type { NoticeKind } from '../../domain/claims/notice-kinds';
import type { ClaimState } from '../../domain/claims/state';
import { CLAIM_NOTICES } from '../../messages/claim-notices';
import { claimAt } from '../claims/payment-at';
import { pool } from '../database/connection';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';

/** Whom a notice goes to: the number of this visit, and the one that was on record before, where it is another. */
const numbersOf = ({ terms, safeguards }: ClaimState, noticeId: string) => {
  const typed = terms?.phone ?? null;
  const before = safeguards?.contact ?? null;
  return [
    ...(before && before !== typed ? [{ to: before, reference: `before:${noticeId}` }] : []),
    ...(typed ? [{ to: typed, reference: noticeId }] : []),
  ];
};

/**
 * Tells the participant of a change of the claim by SMS, where there is a number to tell, and first of all under the
 * number that nobody typed in this visit. The notice's id makes a retry the same message. Without a number, or where
 * the first one is nobody's, it stays for the next slip.
 */
export const notify = async ({ claimId, noticeId }: Jobs['claim.notify']): Promise<void> => {
  const { claim } = await claimAt(claimId);
  const { terms } = claim;
  const numbers = numbersOf(claim, noticeId);
  if (!terms || numbers.length === 0) return;
  const { rows } = await pool().query<{ what: NoticeKind }>(
    'select what from notices where id = $1 and told_at is null',
    [noticeId],
  );
  const notice = rows[0];
  if (!notice) return;
  const text = CLAIM_NOTICES[terms.language][notice.what](terms);
  let isTold = false;
  for (const [place, { to, reference }] of numbers.entries()) {
    const answer = await gateways().notification.sendSms({ to, text, reference });
    if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
    if (place === 0) isTold = answer.kind === 'answered';
  }
  if (!isTold) return;
  await pool().query(
    `update notices set told_at = now(), told_by = 'sms' where id = $1 and told_at is null`,
    [noticeId],
  );
};
