import type { Metadata } from 'next';
import { EnrolForm } from '@/components/staff/enrol-form';
import { EnrolPanel } from '@/components/staff/enrol-panel';
import { currentLanguage } from '@/lib/messages/current-language';
import { requireStaff } from '@/lib/staff/require-staff';
import { ROLE_HOME } from '@/lib/staff/role-home';

export const metadata: Metadata = { title: 'Perangkat ini' };

export default async function EnrolPage() {
  const staff = await requireStaff();
  const language = await currentLanguage();
  const { branchId, branchName, role } = staff;
  return (
    <EnrolPanel staff={staff} language={language}>
      <EnrolForm branchId={branchId} branchName={branchName} home={ROLE_HOME[role]} language={language} />
    </EnrolPanel>
  );
}
