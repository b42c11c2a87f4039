import type { Language } from '@/lib/domain/values/language';
import type { RequestList as Requests } from '@/lib/domain/views/request-schema';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
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
