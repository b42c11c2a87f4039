import type { Metadata } from 'next';
import { SessionsPanel } from '@/components/reviews/sessions-panel';
import { listSessions } from '@/lib/counter/list-sessions';
import { currentLanguage } from '@/lib/messages/current-language';
import { todayIn } from '@/lib/platform/calendar';
import { readRange } from '@/lib/sessions/session-range';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Riwayat sesi' };

type Props = { searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export default async function SessionsPage({ searchParams }: Props) {
  const staff = await requireStaff('supervisor');
  const range = readRange(await searchParams, todayIn(new Date(), staff.timeZone));
  const listed = await listSessions(staff, range);
  return <SessionsPanel staff={staff} language={await currentLanguage()} range={range} {...listed} />;
}
