import { redirect } from 'next/navigation';
import type { StaffRole } from '../../domain/journal/event';
import { ROLE_HOME } from '../../domain/staff/role-home';
import { currentStaff, type Staff } from './current-staff';

/**
 * Who is signed in, for a page. Sends strangers to the sign-in and other roles to their
 * own home, and whoever has no password and PIN of their own to where they are chosen; while a participant holds the screen, every page leads back to his step.
 */
export const requireStaff = async (...roles: readonly StaffRole[]): Promise<Staff> => {
  const staff = await currentStaff();
  if (!staff) redirect('/sign-in');
  if (staff.lacks) redirect('/first-sign-in');
  if (staff.sealedBy) redirect(`/session#${staff.sealedBy}`);
  if (roles.length > 0 && !roles.includes(staff.role)) redirect(ROLE_HOME[staff.role]);
  return staff;
};
