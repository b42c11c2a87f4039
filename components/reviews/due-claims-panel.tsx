import { FolderCheck } from 'lucide-react';
import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import type { DueClaim } from '@/lib/domain/documents/due-claim';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { DOCUMENT_RULING } from '@/lib/messages/document-ruling';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { SortableTable } from '../ui/sortable-table';
import { StatusPill } from '../ui/status-pill';
import { TextLink } from '../ui/text-link';
import type { Tone } from '../ui/tone';

type DueClaimsPanelProps = { staff: Staff; language: Language; claims: readonly DueClaim[] };

const COLUMNS = ['ticket', 'name', 'reason', 'complete', 'payBy', 'left', 'state'] as const;
const SORTABLE: readonly string[] = ['ticket', 'complete', 'payBy', 'state'];

/** How near the limit is, in a word: a state is never colour alone. */
const limitOf = (daysLeft: number, language: Language): { tone: Tone | 'neutral'; text: string } => {
  const { left } = DOCUMENT_RULING[language].board;
  if (daysLeft < 0) return { tone: 'stopped', text: left.late };
  if (daysLeft === 0) return { tone: 'attention', text: left.today };
  if (daysLeft === 1) return { tone: 'attention', text: left.soon };
  return { tone: 'neutral', text: left.days(daysLeft) };
};

/** The supervisor's board of what must be paid by when; the nearest limit first. */
export function DueClaimsPanel({ staff, language, claims }: DueClaimsPanelProps) {
  const texts = DOCUMENT_RULING[language].board;
  const rows = claims.map((claim) => {
    const limit = limitOf(claim.daysLeft, language);
    return {
      key: claim.sessionId,
      cells: {
        ticket: (
          <TextLink
            alone
            className="-my-2.5"
            href={claim.caseId ? `/cases/${claim.caseId}` : `/sessions/${claim.sessionId}`}
            aria-label={texts.openName(claim.ticket)}
          >
            {claim.ticket}
          </TextLink>
        ),
        name: claim.maskedName ?? '–',
        reason: REASON_WORDS[claim.reason][language],
        complete: dateInWords(claim.completeOn, language),
        payBy: dateInWords(claim.payBy, language),
        left: <StatusPill tone={limit.tone}>{limit.text}</StatusPill>,
        state: texts.states[claim.state],
      },
      values: {
        ticket: claim.ticket,
        complete: claim.completeOn,
        payBy: claim.payBy,
        state: texts.states[claim.state],
      },
    };
  });
  return (
    <OfficeShell staff={staff} language={language} place="documents">
      <PageHeader title={texts.title} lead={texts.lead} />
      <SortableTable
        caption={texts.caption}
        language={language}
        columns={COLUMNS.map((key) => ({
          key,
          header: texts.columns[key],
          sortable: SORTABLE.includes(key),
        }))}
        rows={rows}
        texts={texts.sort}
        initialSort={{ key: 'payBy', direction: 'ascending' }}
        empty={
          <EmptyState icon={<FolderCheck aria-hidden />} title={texts.empty}>
            {texts.emptyNext}
          </EmptyState>
        }
      />
    </OfficeShell>
  );
}
