import type { Metadata } from 'next';
import { ClaimsPanel } from '@/components/claims/claims-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Lacak klaim' };

export default async function ClaimsPage() {
  const staff = await requireStaff('officer', 'supervisor');
  return <ClaimsPanel staff={staff} language={await currentLanguage()} />;
}
