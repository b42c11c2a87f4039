import { ChevronDown } from 'lucide-react';
import type { Certainty, PolicyTopic } from '@/lib/domain/policies/row';
import { branchSubjectOf, mayPropose, POLICY_SCOPES } from '@/lib/domain/policies/scope';
import { dayOnly } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { POLICIES } from '@/lib/messages/policies';
import type { PolicyLine } from '@/lib/server/policies/list-policies';
import type { Staff } from '@/lib/server/staff/current-staff';
import { DataTable } from '../ui/data-table';
import { StatusPill } from '../ui/status-pill';
import { TextLink } from '../ui/text-link';
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

/** One topic, opened in place. The head office proposes; a branch's administrator its own rows; all others read. */
export function TopicRows({ topic, lines, staff, language }: TopicRowsProps) {
  const texts = POLICIES[language];
  const branchRow = (line: PolicyLine) => branchSubjectOf(topic, line.subject, staff.branchId);
  const proposable = (line: PolicyLine): PolicyLine | null => {
    if (mayPropose(staff, topic, line.subject)) return line;
    const own = branchRow(line);
    const isSet = lines.some(({ subject }) => subject === own);
    return own && !isSet && mayPropose(staff, topic, own) ? { ...line, subject: own } : null;
  };
  const proposes = lines.some((line) => proposable(line) !== null);
  const actionOf = (line: PolicyLine) => {
    const target = proposable(line);
    return target ? (
      <ChangePolicy line={target} own={target !== line} actor={staff.id} language={language} />
    ) : null;
  };
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
      action: actionOf(line),
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
        <p className="mb-2 flex flex-wrap items-center justify-between gap-x-4 text-muted text-sm">
          {texts.scopes[POLICY_SCOPES[topic]]}
          <TextLink href={`/policies/${topic}`}>{texts.history}</TextLink>
        </p>
        <DataTable
          caption={texts.caption(texts.topics[topic])}
          columns={columns.map((key) => ({ key, header: texts.columns[key] }))}
          rows={rows}
        />
      </div>
    </details>
  );
}
