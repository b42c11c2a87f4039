import type { NewEvent } from '../../domain/journal/event';
import type { StaffChange } from '../../domain/staff/change-commands';
import { STAFF_CLEAR, type StaffEvents } from '../../domain/staff/staff-events';
import type { Transaction } from '../database/connection';
import { createDataKey } from '../database/data-keys';
import { issueCodeWithin } from '../devices/issue-code-within';
import { type Authorship, appendEvents } from '../journal/append';
import { streamVersion } from '../journal/stream-version';
import { blindIndex } from '../platform/crypto/seal';

/** How long a password that somebody else has seen may be used, in hours. */
export const FIRST_PASSWORD_HOURS = 72;

export type Accepted = {
  readonly tx: Transaction;
  readonly changeId: string;
  readonly branchId: string;
  readonly by: Authorship;
  readonly proposedBy: string;
  readonly secretHash: string | null;
};

type StaffEvent = { [Type in keyof StaffEvents]: NewEvent<Type, StaffEvents[Type]> }[keyof StaffEvents];

/** Appends to the account's own stream, which stays in the branch where it began. */
const tellAccount = async (
  { tx, branchId, by }: Accepted,
  staffId: string,
  events: readonly StaffEvent[],
): Promise<void> => {
  const { rows } = await tx.query<{ branch_id: string }>(
    'select branch_id from events where stream_id = $1 limit 1',
    [staffId],
  );
  const key = await createDataKey(tx, staffId);
  const after = await streamVersion(tx, staffId);
  const home = rows[0]?.branch_id ?? branchId;
  const placement = { branchId: home, streamType: 'staff' as const, streamId: staffId, after, key };
  await appendEvents(tx, { ...placement, clear: STAFF_CLEAR }, by, events);
};

const signOut = (tx: Transaction, staffId: string) =>
  tx.query('update staff_sessions set revoked_at = now() where staff_id = $1 and revoked_at is null', [
    staffId,
  ]);

const insertStaff = (
  { tx, changeId, secretHash, by }: Accepted,
  given: {
    readonly staffId: string;
    readonly branchId: string;
    readonly username: string;
    readonly name: string;
  },
  role: string,
) =>
  tx.query(
    `insert into staff (id, branch_id, username, name, role, password_hash, last_change, password_expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz + make_interval(hours => $9))`,
    [
      given.staffId,
      given.branchId,
      given.username,
      given.name,
      role,
      secretHash,
      changeId,
      by.committedAt,
      FIRST_PASSWORD_HOURS,
    ],
  );

const set = (accepted: Accepted, staffId: string, columns: string, values: readonly unknown[]) =>
  accepted.tx.query(`update staff set last_change = $2, ${columns} where id = $1`, [
    staffId,
    accepted.changeId,
    ...values,
  ]);

/** An administrator who returns, or a new one, where an installation has lost its own. */
const recover = async (
  accepted: Accepted,
  change: Extract<StaffChange, { what: 'recover-administrator' }>,
): Promise<void> => {
  const { tx, changeId, secretHash, by } = accepted;
  const { staffId, username, name, branchId } = change;
  const { rowCount } = await tx.query('select from staff where id = $1', [staffId]);
  if (rowCount === 0) {
    await insertStaff(accepted, change, 'administrator');
    await tellAccount({ ...accepted, branchId }, staffId, [
      { type: 'staff.added', data: { username, name, role: 'administrator' } },
    ]);
  } else {
    await set(
      accepted,
      staffId,
      `role = 'administrator', active = true, branch_id = $3, password_hash = $4, pin_hash = null,
       password_expires_at = $5::timestamptz + make_interval(hours => $6)`,
      [branchId, secretHash, by.committedAt, FIRST_PASSWORD_HOURS],
    );
    await signOut(tx, staffId);
  }
  await tellAccount({ ...accepted, branchId }, staffId, [{ type: 'staff.recovered', data: { changeId } }]);
};

/**
 * Carries out what two people agreed on: the account's row, its sign-ins and its own stream, in the transaction of the
 * second person's yes.
 */
export const applyChange = async (accepted: Accepted, change: StaffChange): Promise<void> => {
  const { tx, changeId, by, secretHash } = accepted;
  switch (change.what) {
    case 'add-staff': {
      const { staffId, username, name, role, branchId } = change;
      await insertStaff(accepted, change, role);
      return tellAccount({ ...accepted, branchId }, staffId, [
        { type: 'staff.added', data: { username, name, role } },
        { type: 'staff.password-set', data: { by: accepted.proposedBy } },
      ]);
    }
    case 'change-role':
      await set(accepted, change.staffId, 'role = $3', [change.role]);
      await signOut(tx, change.staffId);
      return tellAccount(accepted, change.staffId, [
        { type: 'staff.role-changed', data: { role: change.role, changeId } },
      ]);
    case 'move-branch':
      await set(accepted, change.staffId, 'branch_id = $3', [change.branchId]);
      await signOut(tx, change.staffId);
      return tellAccount(accepted, change.staffId, [
        { type: 'staff.branch-moved', data: { branchId: change.branchId, changeId } },
      ]);
    case 'reactivate-staff':
      await set(accepted, change.staffId, 'active = true', []);
      return tellAccount(accepted, change.staffId, [{ type: 'staff.reactivated', data: { changeId } }]);
    case 'reset-password':
      await set(
        accepted,
        change.staffId,
        'password_hash = $3, password_expires_at = $4::timestamptz + make_interval(hours => $5)',
        [secretHash, by.committedAt, FIRST_PASSWORD_HOURS],
      );
      await signOut(tx, change.staffId);
      return tellAccount(accepted, change.staffId, [
        { type: 'staff.password-set', data: { by: accepted.proposedBy } },
      ]);
    case 'set-household': {
      const indexes = change.niks.map((nik) => blindIndex('nik', nik));
      await set(accepted, change.staffId, 'household = $3', [indexes]);
      return tellAccount(accepted, change.staffId, [
        {
          type: 'staff.household-set',
          data: { niks: change.niks, count: change.niks.length, changeId },
        },
      ]);
    }
    case 'link-identity':
      await set(accepted, change.staffId, 'oidc_subject = $3', [change.subject || null]);
      return tellAccount(accepted, change.staffId, [
        { type: 'staff.identity-linked', data: { subject: change.subject, changeId } },
      ]);
    case 'issue-code':
      return issueCodeWithin(accepted, change);
    case 'add-branch':
      await tx.query('insert into branches (id, name, time_zone, last_change) values ($1, $2, $3, $4)', [
        change.branchId,
        change.name,
        change.timeZone,
        changeId,
      ]);
      return;
    case 'recover-administrator':
      return recover(accepted, change);
  }
};
