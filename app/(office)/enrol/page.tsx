import type { Metadata } from 'next';
import { EnrolPanel } from '@/components/office/enrol-panel';
import { EnrolForm } from '@/components/staff/enrol-form';
import { ROLE_HOME } from '@/lib/domain/staff/role-home';
import { currentLanguage } from '@/lib/server/http/current-language';
import { requireStaff } from '@/lib/server/staff/require-staff';

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
