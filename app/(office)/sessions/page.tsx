import type { Metadata } from 'next';
import { SessionsPanel } from '@/components/reviews/sessions-panel';
import { readRange } from '@/lib/domain/sessions/session-range';
import { todayIn } from '@/lib/domain/values/calendar';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listSessions } from '@/lib/server/sessions/list-sessions';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Riwayat sesi' };

type Props = { searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export default async function SessionsPage({ searchParams }: Props) {
  const staff = await requireStaff('supervisor');
  const range = readRange(await searchParams, todayIn(new Date(), staff.timeZone));
  const listed = await listSessions(staff, range);
  return <SessionsPanel staff={staff} language={await currentLanguage()} range={range} {...listed} />;
}
