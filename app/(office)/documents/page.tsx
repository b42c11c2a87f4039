import type { Metadata } from 'next';
import { DueClaimsPanel } from '@/components/reviews/due-claims-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listDueClaims } from '@/lib/server/sessions/documents/list-due';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Klaim dengan berkas' };

export default async function DocumentsPage() {
  const staff = await requireStaff('supervisor');
  return (
    <DueClaimsPanel staff={staff} language={await currentLanguage()} claims={await listDueClaims(staff)} />
  );
}
