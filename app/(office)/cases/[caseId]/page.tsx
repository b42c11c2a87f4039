import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CasePanel } from '@/components/reviews/case-panel';
import { UUID } from '@/lib/domain/values/ids';
import { currentLanguage } from '@/lib/server/http/current-language';
import { openCaseFor } from '@/lib/server/reviews/open-case';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Satu permintaan' };

type Props = { params: Promise<{ caseId: string }> };

export default async function CasePage({ params }: Props) {
  const staff = await requireStaff('supervisor');
  const { caseId } = await params;
  const opened = UUID.test(caseId) ? await openCaseFor(caseId, staff) : null;
  if (!opened) notFound();
  return <CasePanel staff={staff} language={await currentLanguage()} opened={opened} />;
}
