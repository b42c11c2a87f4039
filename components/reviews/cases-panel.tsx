import type { Language } from '@/lib/domain/values/language';
import type { CaseQueue as Queue } from '@/lib/domain/views/case-schema';
import { REVIEWS } from '@/lib/messages/reviews';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { PageHeader } from '../ui/page-header';
import { CaseQueue } from './case-queue';

type CasesPanelProps = { staff: Staff; language: Language; queue: Queue };

/** The supervisor's queue. */
export function CasesPanel({ staff, language, queue }: CasesPanelProps) {
  const texts = REVIEWS[language].cases;
  return (
    <OfficeShell staff={staff} language={language} place="cases">
      <PageHeader title={texts.title} lead={texts.lead} />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <CaseQueue initial={queue} language={language} />
    </OfficeShell>
  );
}
