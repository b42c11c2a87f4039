import type { Language } from '@/lib/domain/values/language';
import { PAYMENTS } from '@/lib/messages/payments';
import type { Payments } from '@/lib/server/payments/list-payments';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { PageHeader } from '../ui/page-header';
import { PaymentLists } from './payment-lists';

type PaymentsPanelProps = { staff: Staff; language: Language; payments: Payments };

/** The supervisor's page of payments. */
export function PaymentsPanel({ staff, language, payments }: PaymentsPanelProps) {
  const t = PAYMENTS[language];
  return (
    <OfficeShell staff={staff} language={language} place="payments" width="reading">
      <PageHeader title={t.title} lead={t.lead} />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <PaymentLists initial={payments} staff={staff} language={language} />
    </OfficeShell>
  );
}
