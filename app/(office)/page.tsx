import { redirect } from 'next/navigation';
import { requireStaff } from '@/lib/staff/require-staff';
import { ROLE_HOME } from '@/lib/staff/role-home';

export default async function StartPage() {
  redirect(ROLE_HOME[(await requireStaff()).role]);
}
