import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReceiptPanel } from '@/components/receipts/receipt-panel';
import { UUID } from '@/lib/domain/values/ids';
import { receiptOf } from '@/lib/server/claims/receipt';
import { currentLanguage } from '@/lib/server/http/current-language';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Tanda terima' };

type Props = { params: Promise<{ sessionId: string }> };

export default async function ReceiptPage({ params }: Props) {
  const staff = await requireStaff('officer', 'supervisor');
  const { sessionId } = await params;
  const paper = UUID.test(sessionId) ? await receiptOf(sessionId, staff) : null;
  if (!paper) notFound();
  return <ReceiptPanel staff={staff} language={await currentLanguage()} paper={paper} />;
}
