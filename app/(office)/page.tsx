import { redirect } from 'next/navigation';
import { ROLE_HOME } from '@/lib/domain/staff/role-home';
import { requireStaff } from '@/lib/server/staff/require-staff';

export default async function StartPage() {
  redirect(ROLE_HOME[(await requireStaff()).role]);
}
