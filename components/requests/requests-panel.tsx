import { REQUEST_TEXTS } from '@/lib/messages/requests';
import type { RequestList as Requests } from '@/lib/reviews/request-schema';
import type { Language } from '@/lib/sessions/events';
import type { Staff } from '@/lib/staff/current-staff';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { OfficeShell } from '../staff/office-shell';
import { PageHeader } from '../ui/page-header';
import { RequestList } from './request-list';

type RequestsPanelProps = { staff: Staff; language: Language; requests: Requests };

/** The supervisor's page of what other offices were asked. */
export function RequestsPanel({ staff, language, requests }: RequestsPanelProps) {
  const t = REQUEST_TEXTS[language];
  return (
    <OfficeShell staff={staff} language={language} place="requests" width="reading">
      <PageHeader title={t.title} lead={t.lead} />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <RequestList initial={requests} actor={staff.id} language={language} />
    </OfficeShell>
  );
}
