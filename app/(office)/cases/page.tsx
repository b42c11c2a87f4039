import type { Metadata } from 'next';
import { CasesPanel } from '@/components/reviews/cases-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listCases } from '@/lib/server/reviews/list-cases';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Perlu diputuskan' };

export default async function CasesPage() {
  const staff = await requireStaff('supervisor');
  return <CasesPanel staff={staff} language={await currentLanguage()} queue={await listCases(staff)} />;
}
