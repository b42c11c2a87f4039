import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
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
