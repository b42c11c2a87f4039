import { maskNik } from '../../domain/people/mask';
import { type StaffChange, staffIdOf } from '../../domain/staff/change-commands';
import type { Transaction } from '../database/connection';

/** What the list of changes shows: enough to decide on; NIKs masked, codes and secrets never. */
export const detailsOf = (change: StaffChange): Readonly<Record<string, unknown>> => {
  switch (change.what) {
    case 'issue-code':
      return { label: change.label };
    case 'set-household':
      return { niks: change.niks.map(maskNik) };
    default: {
      const { what: _what, ...shown } = change;
      return shown;
    }
  }
};

type Made = {
  readonly id: string;
  readonly branchId: string;
  readonly change: StaffChange;
  readonly why: string;
  readonly at: Date;
};

/** A proposal that waits for a second person. @param secretHash of a first password, kept until it is decided */
export const saveProposal = (
  tx: Transaction,
  { id, branchId, change, why, at }: Made,
  proposedBy: string,
  secretHash: string | null,
) =>
  tx.query(
    `insert into administration_changes (id, branch_id, what, staff_id, details, why, secret_hash, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      branchId,
      change.what,
      staffIdOf(change),
      JSON.stringify(detailsOf(change)),
      why,
      secretHash,
      proposedBy,
      at,
    ],
  );

/** What a command on the machine made: proposed and accepted by it, and recorded as that. */
export const saveMachineChange = (tx: Transaction, { id, branchId, change, why, at }: Made) =>
  tx.query(
    `insert into administration_changes (id, branch_id, what, staff_id, details, why, proposed_at, decided_at, decision, by_machine)
     values ($1, $2, $3, $4, $5, $6, $7, $7, 'accept', true)`,
    [id, branchId, change.what, staffIdOf(change), JSON.stringify(detailsOf(change)), why, at],
  );

/**
 * Writes the second person's decision. @returns the first password's hash, which the row keeps no longer
 * @throws the check violation `second_person_counts` where the table does not take this person for a second one
 */
export const saveDecision = async (
  tx: Transaction,
  id: string,
  by: { readonly id: string; readonly at: Date },
  { decision, note }: { readonly decision: 'accept' | 'reject'; readonly note: string },
): Promise<string | null> => {
  const { rows } = await tx.query<{ secret_hash: string | null }>(
    'select secret_hash from administration_changes where id = $1 for update',
    [id],
  );
  await tx.query(
    `update administration_changes set decided_by = $2, decided_at = $3, decision = $4, note = $5, secret_hash = null
      where id = $1`,
    [id, by.id, by.at, decision, note],
  );
  return rows[0]?.secret_hash ?? null;
};
