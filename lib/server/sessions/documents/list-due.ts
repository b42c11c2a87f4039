import { isWorkingDay } from '../../../domain/benefits/jht/working-days';
import type { DueClaim } from '../../../domain/documents/due-claim';
import type { Policy } from '../../../domain/policies/policy';
import { addDays } from '../../../domain/values/calendar';
import { pool } from '../../database/connection';
import { currentPolicy } from '../../policies/read-policy';
import { todayAt } from '../../staff/branch-zone';
import type { Staff } from '../../staff/current-staff';

type Row = Omit<DueClaim, 'daysLeft'>;

/** Working days from today up to the limit, the limit included; negative when it is over. */
const workingDaysLeft = (today: string, payBy: string, policy: Policy): number => {
  if (payBy < today) return -1;
  let left = 0;
  for (let day = today; day < payBy; day = addDays(day, 1))
    if (isWorkingDay(addDays(day, 1), policy)) left += 1;
  return left;
};

/**
 * Claims of the reader's branch whose documents are whole and whose money is not with the participant yet,
 * the nearest limit first (Permenaker 4/2022: five working days from complete documents).
 */
export const listDueClaims = async ({ branchId }: Pick<Staff, 'branchId'>): Promise<readonly DueClaim[]> => {
  const today = await todayAt(pool(), branchId, new Date());
  const { rows } = await pool().query<Row>({
    name: 'documents-due',
    // What was submitted is found by the claims that are not paid: those that are, are all the others.
    text: `with due as (
             select d.* from document_claims d left join claims c on c.id = d.claim_id
              where d.branch_id = $1 and d.state in ('complete', 'accepted', 'returned')
                and (c.id is null or c.status not in ('paid', 'withdrawn'))
             union all
             select d.* from claims c join document_claims d on d.claim_id = c.id
              where c.branch_id = $1 and c.status not in ('paid', 'withdrawn') and d.branch_id = $1 and d.state = 'submitted')
           select d.session_id as "sessionId", d.ticket, d.masked_name as "maskedName", d.reason, d.state,
                  d.complete_on::text as "completeOn", d.pay_by::text as "payBy",
                  (select k.id from cases k where k.stream_id = d.session_id and k.kind = 'documents' and k.decided_at is null
                      and k.closed_at is null limit 1) as "caseId"
             from due d order by d.pay_by, d.updated_at limit 500`,
    values: [branchId],
  });
  const policy = await currentPolicy(pool());
  return rows.map((row) => ({ ...row, daysLeft: workingDaysLeft(today, row.payBy, policy) }));
};
