import type { Metadata } from 'next';
import { StaffPanel } from '@/components/administration/staff-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listBranches, listChanges } from '@/lib/server/staff/list-changes';
import { listStaff } from '@/lib/server/staff/list-staff';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Petugas' };

export default async function StaffPage() {
  const staff = await requireStaff('administrator');
  const [lines, changes, branches] = await Promise.all([
    listStaff(staff),
    listChanges(staff),
    listBranches(),
  ]);
  return (
    <StaffPanel
      staff={staff}
      language={await currentLanguage()}
      lines={lines}
      changes={changes}
      branches={branches}
    />
  );
}
