import type { Metadata } from 'next';
import { PaymentsPanel } from '@/components/payments/payments-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listPayments } from '@/lib/server/payments/list-payments';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Pembayaran' };

export default async function PaymentsPage() {
  const staff = await requireStaff('supervisor');
  return (
    <PaymentsPanel staff={staff} language={await currentLanguage()} payments={await listPayments(staff)} />
  );
}
