import type { FieldOrigin } from '@/lib/domain/sessions/entries';
import type { Language } from '@/lib/domain/values/language';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import type { TimelineRow } from '@/lib/server/reviews/timeline';
import { ProvenanceBadge } from '../ui/provenance-badge';
import { SummaryList } from '../ui/summary-list';
import { fieldValue } from './field-value';

const BADGES = {
  'typed-by-officer': 'officer',
  'typed-by-participant': 'participant',
  'earlier-record': 'earlier',
} as const;

type Entry = Readonly<Record<string, unknown>> & { readonly origins?: Readonly<Record<string, FieldOrigin>> };

const entryOf = (row: TimelineRow): Entry | null =>
  'entry' in row.data ? ((row.data.entry ?? null) as unknown as Entry | null) : null;

/** How many values an event entered, and how many of them are new. */
export const changesOf = (row: TimelineRow): { readonly all: number; readonly changed: number } => {
  const entry = entryOf(row);
  const origins = Object.entries(entry?.origins ?? {});
  const changed = origins.filter(([field, { was }]) => (entry?.[field] ?? null) !== was);
  return { all: origins.length, changed: changed.length };
};

/** What was entered, field by field: from what to what, and who typed it. */
export function EventChanges({ row, language }: { row: TimelineRow; language: Language }) {
  const entry = entryOf(row);
  const texts = FIELD_TEXTS[language];
  const labels: Readonly<Record<string, string>> = texts.fields;
  return (
    <SummaryList
      items={Object.entries(entry?.origins ?? {}).map(([field, origin]) => {
        const value = (entry?.[field] ?? null) as string | null;
        return {
          key: field,
          term: labels[field] ?? field,
          value: fieldValue(field, value, language),
          was:
            origin.was !== null && origin.was !== value
              ? { label: texts.was, value: fieldValue(field, origin.was, language) }
              : undefined,
          remark:
            value === null ? undefined : (
              <ProvenanceBadge kind={BADGES[origin.from]}>{texts.provenance[origin.from]}</ProvenanceBadge>
            ),
        };
      })}
    />
  );
}
