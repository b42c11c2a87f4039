import type { PolicyTopic } from '@/lib/domain/policies/row';
import { dayOnly } from '@/lib/domain/values/calendar';
import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { POLICIES } from '@/lib/messages/policies';
import type { HistoryLine } from '@/lib/server/policies/policy-history';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { DataTable } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { StatusPill } from '../ui/status-pill';
import { TextLink } from '../ui/text-link';
import { ValueLines } from './value-lines';

const TONES = { now: 'good', ahead: 'waiting', past: 'neutral', corrected: 'neutral' } as const;

type HistoryPanelProps = {
  staff: Staff;
  language: Language;
  topic: PolicyTopic;
  lines: readonly HistoryLine[];
};

/** One topic through time: what held when, who proposed and approved it, and why. */
export function HistoryPanel({ staff, language, topic, lines }: HistoryPanelProps) {
  const texts = POLICIES[language];
  const columns = {
    subject: texts.columns.subject,
    value: texts.columns.value,
    from: texts.columns.from,
    state: texts.historyColumns.state,
    recorded: texts.historyColumns.recorded,
    who: texts.historyColumns.who,
    why: texts.historyColumns.why,
  };
  const rows = lines.map((line) => ({
    key: `${line.subject} ${line.validFrom} ${line.recordedAt}`,
    cells: {
      subject: <span className="font-semibold">{line.subject === '-' ? texts.general : line.subject}</span>,
      value: <ValueLines topic={topic} value={line.value} language={language} />,
      from: dayOnly(line.validFrom, language),
      state: <StatusPill tone={TONES[line.state]}>{texts.states[line.state]}</StatusPill>,
      recorded: shortMoment(line.recordedAt, staff.timeZone, language),
      who: line.proposedBy ? texts.agreed(line.proposedBy, line.decidedBy ?? '–') : texts.shipped,
      why: line.why ? `${line.why}${line.note ? ` (${line.note})` : ''}` : line.source,
    },
  }));
  return (
    <OfficeShell staff={staff} language={language} place="policies">
      <PageHeader title={texts.historyTitle(texts.topics[topic])} lead={texts.historyLead} />
      <Stack gap={6}>
        <DataTable
          caption={texts.historyTitle(texts.topics[topic])}
          columns={Object.entries(columns).map(([key, header]) => ({ key, header }))}
          rows={rows}
        />
        <p>
          <TextLink href="/policies">{texts.back}</TextLink>
        </p>
      </Stack>
    </OfficeShell>
  );
}
