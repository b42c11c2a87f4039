import { FolderSearch } from 'lucide-react';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import type { SessionLine } from '@/lib/domain/views/board-schema';
import { BOARD } from '@/lib/messages/board';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { SESSION_TEXTS } from '@/lib/messages/session';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { SortableTable } from '../ui/sortable-table';
import { TextField } from '../ui/text-field';
import { TextLink } from '../ui/text-link';

const COLUMNS = ['ticket', 'date', 'name', 'step', 'status', 'officer', 'device'] as const;

type SessionsPanelProps = {
  staff: Staff;
  language: Language;
  range: { readonly from: string; readonly to: string };
  sessions: readonly SessionLine[];
  more: boolean;
};

/** The branch's sessions between two dates, each with the way to its replay. */
export function SessionsPanel({ staff, language, range, sessions, more }: SessionsPanelProps) {
  const texts = REVIEWS[language].sessions;
  const rows = sessions.map((line) => ({
    key: line.id,
    cells: {
      ticket: (
        <TextLink
          alone
          className="-my-2.5"
          href={`/sessions/${line.id}`}
          aria-label={texts.openName(line.ticket, dateInWords(line.openedOn, language))}
        >
          {line.ticket}
        </TextLink>
      ),
      date: dateInWords(line.openedOn, language),
      name: line.maskedName ?? BOARD[language].unnamed,
      step: SESSION_TEXTS[language].steps[line.step],
      status: BOARD[language].status[line.status],
      officer: line.officer,
      device: line.device,
    },
    values: { ticket: line.ticket, date: line.openedOn, officer: line.officer, status: line.status },
  }));
  return (
    <OfficeShell staff={staff} language={language} place="sessions">
      <PageHeader title={texts.title} lead={texts.lead} />
      <form method="get" action="/sessions" className="mb-6 flex flex-wrap items-end gap-4">
        <TextField name="from" type="date" label={texts.from} defaultValue={range.from} required />
        <TextField name="to" type="date" label={texts.to} defaultValue={range.to} required />
        <Button type="submit" variant="secondary">
          {texts.apply}
        </Button>
      </form>
      {more ? (
        <div className="mb-4">
          <Notice tone="attention" word={OFFICE[language].attention}>
            {texts.more}
          </Notice>
        </div>
      ) : null}
      <SortableTable
        caption={texts.caption}
        language={language}
        columns={COLUMNS.map((key) => ({
          key,
          header: texts.columns[key],
          sortable: key === 'ticket' || key === 'date' || key === 'officer' || key === 'status',
        }))}
        rows={rows}
        texts={texts.sort}
        initialSort={{ key: 'date', direction: 'descending' }}
        empty={
          <EmptyState icon={<FolderSearch aria-hidden />} title={texts.empty}>
            {texts.emptyNext}
          </EmptyState>
        }
      />
    </OfficeShell>
  );
}
