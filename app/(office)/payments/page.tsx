import type { Metadata } from 'next';
import { PaymentsPanel } from '@/components/payments/payments-panel';
import { currentLanguage } from '@/lib/messages/current-language';
import { listPayments } from '@/lib/reconciliation/list-payments';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Pembayaran' };

export default async function PaymentsPage() {
  const staff = await requireStaff('supervisor');
  return (
    <PaymentsPanel staff={staff} language={await currentLanguage()} payments={await listPayments(staff)} />
  );
}
