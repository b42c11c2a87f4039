import type { ClearFields, StaffRole } from '../journal/event';

/** The life of an account. Passwords and PINs are in none of them, not even sealed. */
export type StaffEvents = {
  'staff.added': { username: string; name: string; role: StaffRole };
  /** Somebody else gave a first password: `by` proposed it. */
  'staff.password-set': { by: string };
  'staff.pin-set': { by: string };
  'staff.signed-out-everywhere': { why: string };
  'staff.deactivated': { why: string };
  /** `changeId`: the stream of the proposal and of its second person. */
  'staff.role-changed': { role: StaffRole; changeId: string };
  'staff.branch-moved': { branchId: string; changeId: string };
  'staff.reactivated': { changeId: string };
  'staff.household-set': { niks: readonly string[]; count: number; changeId: string };
  'staff.identity-linked': { subject: string; changeId: string };
  /** On the machine, where nobody could administer any more. */
  'staff.recovered': { changeId: string };
  /** The owner chose a password of their own. */
  'staff.password-changed': { by: string };
  'staff.signed-in': { how: 'password' | 'identity-provider' };
  /** How many tries in a row were wrong; the last that is counted is the one that locks. */
  'staff.sign-in-failed': { tries: number; locked: boolean };
  'staff.refused': { code: string; where: string };
};

export const STAFF_CLEAR = {
  'staff.added': ['username', 'role'],
  'staff.password-set': ['by'],
  'staff.pin-set': ['by'],
  // Free text about a person: sealed.
  'staff.signed-out-everywhere': [],
  'staff.deactivated': [],
  'staff.role-changed': ['role', 'changeId'],
  'staff.branch-moved': ['branchId', 'changeId'],
  'staff.reactivated': ['changeId'],
  // NIKs of a family, and what another service calls a person: sealed.
  'staff.household-set': ['count', 'changeId'],
  'staff.identity-linked': ['changeId'],
  'staff.recovered': ['changeId'],
  'staff.password-changed': ['by'],
  'staff.signed-in': ['how'],
  'staff.sign-in-failed': ['tries', 'locked'],
  'staff.refused': ['code', 'where'],
} as const satisfies ClearFields<StaffEvents>;
