import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HistoryPanel } from '@/components/policies/history-panel';
import { POLICY_TOPICS } from '@/lib/domain/policies/value-schemas';
import { todayIn } from '@/lib/domain/values/calendar';
import { currentLanguage } from '@/lib/server/http/current-language';
import { policyHistory } from '@/lib/server/policies/policy-history';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Riwayat kebijakan' };

type Props = { params: Promise<{ topic: string }> };

export default async function PolicyHistoryPage({ params }: Props) {
  const staff = await requireStaff('administrator', 'supervisor', 'head-office');
  const asked = (await params).topic;
  const topic = POLICY_TOPICS.find((one) => one === asked);
  if (!topic) notFound();
  const lines = await policyHistory(topic, todayIn(new Date(), staff.timeZone));
  return <HistoryPanel staff={staff} language={await currentLanguage()} topic={topic} lines={lines} />;
}
