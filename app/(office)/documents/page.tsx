import type { Metadata } from 'next';
import { DueClaimsPanel } from '@/components/reviews/due-claims-panel';
import { listDueClaims } from '@/lib/counter/documents/list-due';
import { currentLanguage } from '@/lib/messages/current-language';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Klaim dengan berkas' };

export default async function DocumentsPage() {
  const staff = await requireStaff('supervisor');
  return (
    <DueClaimsPanel staff={staff} language={await currentLanguage()} claims={await listDueClaims(staff)} />
  );
}
