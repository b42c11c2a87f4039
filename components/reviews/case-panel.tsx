import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { REVIEWS } from '@/lib/messages/reviews';
import type { OpenedCase } from '@/lib/server/reviews/open-case';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { SummaryList } from '../ui/summary-list';
import { TextLink } from '../ui/text-link';
import { whyInWords } from './case-rows';
import { CaseStanding } from './case-standing';
import { CorrectionFacts } from './correction-facts';
import { DifferingFields } from './differing-fields';
import { DocumentsEvidence } from './documents-evidence';
import { FaceAttempts } from './face-attempts';
import { FaceHistory } from './face-history';
import { TwoNames } from './two-names';

type CasePanelProps = { staff: Staff; language: Language; opened: OpenedCase };

/** One case: what is asked, by whom and why, the evidence, and the decision. */
export function CasePanel({ staff, language, opened }: CasePanelProps) {
  const texts = REVIEWS[language].one;
  const { line, note } = opened;
  return (
    <OfficeShell staff={staff} language={language} place="cases" width="reading">
      <TextLink alone href="/cases">
        {texts.back}
      </TextLink>
      <PageHeader
        title={`${line.ticket}: ${REVIEWS[language].cases.kinds[line.kind]}`}
        lead={texts.questions[line.kind]}
      />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <Stack gap={8}>
        <SummaryList
          items={[
            { key: 'name', term: texts.participant, value: line.maskedName ?? '–' },
            { key: 'by', term: texts.asked, value: line.askedBy },
            { key: 'at', term: texts.at, value: shortMoment(line.askedAt, staff.timeZone, language) },
            { key: 'why', term: texts.why, value: whyInWords(line.why, language) },
            { key: 'note', term: texts.note, value: note || texts.noNote },
          ]}
        />
        {line.kind === 'face' ? (
          <>
            <FaceAttempts opened={opened} language={language} zone={staff.timeZone} />
            <FaceHistory history={opened.history} language={language} zone={staff.timeZone} />
          </>
        ) : null}
        {line.kind === 'civil-data' ? <DifferingFields opened={opened} language={language} /> : null}
        {opened.names ? <TwoNames names={opened.names} language={language} /> : null}
        {opened.documents ? (
          <DocumentsEvidence sessionId={line.sessionId} documents={opened.documents} language={language} />
        ) : null}
        {opened.correction ? <CorrectionFacts correction={opened.correction} language={language} /> : null}
        <CaseStanding opened={opened} actor={staff.id} language={language} />
        <TextLink alone href={`/sessions/${line.sessionId}`}>
          {texts.replay}
        </TextLink>
      </Stack>
    </OfficeShell>
  );
}
