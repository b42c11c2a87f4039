import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import type { Language } from '@/lib/sessions/events';
import type { Staff } from '@/lib/staff/current-staff';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { OfficeShell } from '../staff/office-shell';
import { PageHeader } from '../ui/page-header';
import { ClaimDesk } from './claim-desk';

/** Tracking at the counter. */
export function ClaimsPanel({ staff, language }: { staff: Staff; language: Language }) {
  const t = CLAIM_DESK[language];
  return (
    <OfficeShell staff={staff} language={language} place="claims" width="reading">
      <PageHeader title={t.deskTitle} lead={t.deskLead} />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <ClaimDesk actor={staff.id} acts={staff.role === 'officer'} language={language} />
    </OfficeShell>
  );
}
