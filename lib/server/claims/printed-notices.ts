import type { NoticeKind } from '../../domain/claims/notice-kinds';
import { evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import type { Language } from '../../domain/values/language';
import { CLAIM_NOTICES } from '../../messages/claim-notices';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';

export type PrintedNotice = { readonly id: string; readonly text: string };

/** How long a notice is left to the SMS before paper says it too, in milliseconds. */
const LEFT_TO_SMS = 3_600_000;

type Row = { id: string; claimId: string; branchId: string; what: NoticeKind; madeAt: Date };

/**
 * What this person has not been told by SMS, in the words of the notice: it goes onto the next paper that he takes
 * home. That his claim was received is what the receipt itself says.
 * @param sessionId the visit whose paper it is.
 */
export const noticesToPrint = async (
  personId: string,
  sessionId: string,
  language: Language,
): Promise<readonly PrintedNotice[]> => {
  const { rows } = await pool().query<Row>({
    name: 'notices-to-print',
    text: `select n.id, n.claim_id as "claimId", c.branch_id as "branchId", n.what, n.made_at as "madeAt"
             from notices n join claims c on c.id = n.claim_id
            where n.person_id = $1 and n.told_at is null and not (c.session_id = $2 and n.what = 'submitted')
            order by n.made_at limit 20`,
    values: [personId, sessionId],
  });
  const printed: PrintedNotice[] = [];
  for (const { id, claimId, branchId, what, madeAt } of rows) {
    const { terms } = (await loadStream(pool(), 'claim', claimId, branchId)).events.reduce(
      evolveClaim,
      NO_CLAIM,
    );
    if (!terms) continue; // the notice is written with its claim: a claim of an erased person has no terms left
    if (terms.phone && Date.now() - madeAt.getTime() < LEFT_TO_SMS) continue;
    printed.push({ id, text: CLAIM_NOTICES[language][what](terms) });
  }
  return printed;
};

/**
 * Notices that were printed for whom a session is about count as told, and so does that his claim was received.
 * @returns how many were told by this.
 */
export const markPrinted = async (
  sessionId: string,
  branchId: string,
  noticeIds: readonly string[],
): Promise<number> => {
  const { rowCount } = await pool().query({
    name: 'notices-printed',
    text: `update notices set told_at = now(), told_by = 'slip'
            where told_at is null
              and (id = any ($3::uuid[])
                   or what = 'submitted' and claim_id in (select id from claims where session_id = $1))
              and person_id = (select person_id from session_board where session_id = $1 and branch_id = $2)`,
    values: [sessionId, branchId, noticeIds],
  });
  return rowCount ?? 0;
};
