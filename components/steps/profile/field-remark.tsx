import { ProvenanceBadge, type ProvenanceKind } from '@/components/ui/provenance-badge';
import type { Provenance } from '@/lib/domain/sessions/entries';
import type { Language } from '@/lib/domain/values/language';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';

const KINDS = {
  'typed-by-officer': 'officer',
  'typed-by-participant': 'participant',
  'earlier-record': 'earlier',
} as const satisfies Record<Provenance, ProvenanceKind>;

/** Where a value comes from. */
export function FieldRemark({ from, language }: { from: Provenance; language: Language }) {
  return (
    <span className="self-start">
      <ProvenanceBadge kind={KINDS[from]}>{FIELD_TEXTS[language].provenance[from]}</ProvenanceBadge>
    </span>
  );
}
