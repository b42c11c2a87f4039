import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReceiptPanel } from '@/components/receipts/receipt-panel';
import { receiptOf } from '@/lib/claims/receipt';
import { currentLanguage } from '@/lib/messages/current-language';
import { UUID } from '@/lib/platform/ids';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Tanda terima' };

type Props = { params: Promise<{ sessionId: string }> };

export default async function ReceiptPage({ params }: Props) {
  const staff = await requireStaff('officer', 'supervisor');
  const { sessionId } = await params;
  const paper = UUID.test(sessionId) ? await receiptOf(sessionId, staff) : null;
  if (!paper) notFound();
  return <ReceiptPanel staff={staff} language={await currentLanguage()} paper={paper} />;
}
