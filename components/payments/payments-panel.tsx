import { PAYMENTS } from '@/lib/messages/payments';
import type { Payments } from '@/lib/reconciliation/list-payments';
import type { Language } from '@/lib/sessions/events';
import type { Staff } from '@/lib/staff/current-staff';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { OfficeShell } from '../staff/office-shell';
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
