import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReplayPanel } from '@/components/reviews/replay-panel';
import { currentLanguage } from '@/lib/messages/current-language';
import { UUID } from '@/lib/platform/ids';
import { timelineOf } from '@/lib/reviews/timeline';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Jalannya sesi' };

type Props = { params: Promise<{ sessionId: string }> };

export default async function ReplayPage({ params }: Props) {
  const staff = await requireStaff('supervisor');
  const { sessionId } = await params;
  const timeline = UUID.test(sessionId) ? await timelineOf(sessionId, staff) : null;
  if (!timeline) notFound();
  return <ReplayPanel staff={staff} language={await currentLanguage()} timeline={timeline} />;
}
