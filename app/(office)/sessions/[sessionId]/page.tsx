import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReplayPanel } from '@/components/reviews/replay-panel';
import { UUID } from '@/lib/domain/values/ids';
import { currentLanguage } from '@/lib/server/http/current-language';
import { timelineOf } from '@/lib/server/reviews/timeline';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Jalannya sesi' };

type Props = { params: Promise<{ sessionId: string }> };

export default async function ReplayPage({ params }: Props) {
  const staff = await requireStaff('supervisor');
  const { sessionId } = await params;
  const timeline = UUID.test(sessionId) ? await timelineOf(sessionId, staff) : null;
  if (!timeline) notFound();
  return <ReplayPanel staff={staff} language={await currentLanguage()} timeline={timeline} />;
}
