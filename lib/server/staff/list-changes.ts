import type { ChangeKind } from '../../domain/staff/change-commands';
import { pool } from '../database/connection';
import type { Staff } from './current-staff';

export type ChangeLine = {
  readonly id: string;
  readonly what: ChangeKind;
  readonly details: Readonly<Record<string, string | readonly string[]>>;
  /** Name of the account it is about, where there is one already. */
  readonly about: string | null;
  readonly why: string;
  /** Null for what the machine's command made. */
  readonly proposedBy: string | null;
  /** ISO 8601. */
  readonly proposedAt: string;
  readonly mine: boolean;
  readonly mayDecide: boolean;
  readonly decision: 'accept' | 'reject' | null;
  readonly decidedBy: string | null;
  readonly note: string | null;
};

export type StaffChanges = {
  readonly waiting: readonly ChangeLine[];
  readonly settled: readonly ChangeLine[];
};

export type BranchLine = { readonly id: string; readonly name: string; readonly timeZone: string };

/** Proposals that wait, of every branch (a second administrator may be elsewhere), and what the own branch decided last. */
export const listChanges = async ({
  id,
  branchId,
}: Pick<Staff, 'id' | 'branchId'>): Promise<StaffChanges> => {
  const { rows } = await pool().query<Omit<ChangeLine, 'proposedAt'> & { proposedAt: Date }>({
    name: 'staff-changes',
    text: `select c.id, c.what, c.details, s.name as about, c.why, a.name as "proposedBy", c.proposed_at as "proposedAt",
                  c.proposed_by is not distinct from $1 as mine, c.decision, d.name as "decidedBy", c.note,
                  c.decision is null and c.staff_id is distinct from $1 and counts_as_second($1, array[c.proposed_by], now()) as "mayDecide"
             from administration_changes c left join staff s on s.id = c.staff_id
                  left join staff a on a.id = c.proposed_by left join staff d on d.id = c.decided_by
            where c.decision is null or c.branch_id = $2
            order by c.decided_at desc nulls first, c.proposed_at limit 100`,
    values: [id, branchId],
  });
  const lines = rows.map((row) => ({ ...row, proposedAt: row.proposedAt.toISOString() }));
  return {
    waiting: lines.filter(({ decision }) => decision === null),
    settled: lines.filter(({ decision }) => decision !== null).slice(0, 20),
  };
};

export const listBranches = async (): Promise<readonly BranchLine[]> => {
  const { rows } = await pool().query<BranchLine>(
    'select id, name, time_zone as "timeZone" from branches order by name limit 500',
  );
  return rows;
};
