import type { Metadata } from 'next';
import { RequestsPanel } from '@/components/requests/requests-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listRequests } from '@/lib/server/reviews/list-requests';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Permintaan ke kantor lain' };

export default async function RequestsPage() {
  const staff = await requireStaff('supervisor');
  return (
    <RequestsPanel staff={staff} language={await currentLanguage()} requests={await listRequests(staff)} />
  );
}
