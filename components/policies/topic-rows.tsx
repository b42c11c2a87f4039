import { ChevronDown } from 'lucide-react';
import type { Certainty, PolicyTopic } from '@/lib/domain/policies/row';
import type { Language } from '@/lib/domain/sessions/events';
import { dayOnly } from '@/lib/domain/values/calendar';
import { POLICIES } from '@/lib/messages/policies';
import type { PolicyLine } from '@/lib/server/policies/list-policies';
import type { Staff } from '@/lib/server/staff/current-staff';
import { DataTable } from '../ui/data-table';
import { StatusPill } from '../ui/status-pill';
import { ChangePolicy } from './change-policy';
import { ValueLines } from './value-lines';

const COLUMNS = ['subject', 'value', 'from', 'certainty', 'source', 'action'] as const;
const TONES = { certain: 'good', likely: 'neutral', open: 'attention' } as const satisfies Record<
  Certainty,
  string
>;

type TopicRowsProps = {
  topic: PolicyTopic;
  lines: readonly PolicyLine[];
  staff: Staff;
  language: Language;
};

/** One topic, opened in place. Only an administrator proposes; who supervises reads. */
export function TopicRows({ topic, lines, staff, language }: TopicRowsProps) {
  const texts = POLICIES[language];
  const proposes = staff.role === 'administrator';
  const validity = ({ validFrom, nextFrom, future }: PolicyLine) => {
    const from = dayOnly(validFrom, language);
    const words = future ? texts.starts(from) : texts.since(from);
    return nextFrom ? texts.until(words, dayOnly(nextFrom, language)) : words;
  };
  const rows = lines.map((line) => ({
    key: `${line.subject} ${line.validFrom}`,
    cells: {
      subject: <span className="font-semibold">{line.subject === '-' ? texts.general : line.subject}</span>,
      value: <ValueLines topic={topic} value={line.value} language={language} />,
      from: validity(line),
      certainty: <StatusPill tone={TONES[line.certainty]}>{texts.certainty[line.certainty]}</StatusPill>,
      source: line.source,
      action: proposes ? <ChangePolicy line={line} actor={staff.id} language={language} /> : null,
    },
  }));
  const columns = COLUMNS.filter((key) => proposes || key !== 'action');
  return (
    <details className="group rounded-card border border-line bg-raised">
      <summary className="flex min-h-13 list-none items-center gap-2 rounded-card px-4 py-2 font-semibold hover:bg-sunk [&::-webkit-details-marker]:hidden">
        <ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" />
        {texts.topics[topic]}
        <span className="whitespace-nowrap font-normal text-muted text-sm">{texts.rows(lines.length)}</span>
      </summary>
      <div className="px-4 pt-1 pb-4">
        <DataTable
          caption={texts.caption(texts.topics[topic])}
          columns={columns.map((key) => ({ key, header: texts.columns[key] }))}
          rows={rows}
        />
      </div>
    </details>
  );
}
