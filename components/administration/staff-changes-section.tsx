import type { Language } from '@/lib/domain/values/language';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import type { Staff } from '@/lib/server/staff/current-staff';
import type { StaffChanges } from '@/lib/server/staff/list-changes';
import { Disclosure } from '../ui/disclosure';
import { StaffChangeCard } from './staff-change-card';

type Props = { changes: StaffChanges; staff: Staff; language: Language };

/** What waits for a second administrator, first; what was decided last, folded. */
export function StaffChangesSection({ changes, staff, language }: Props) {
  const texts = STAFF_CHANGES[language];
  const cards = (lines: StaffChanges['waiting']) =>
    lines.map((change) => (
      <StaffChangeCard key={change.id} change={change} actor={staff.id} language={language} />
    ));
  return (
    <section aria-labelledby="changes" className="flex flex-col gap-3">
      <h2 id="changes" className="text-lg">
        {texts.title}
      </h2>
      <p className="text-muted">{changes.waiting.length === 0 ? texts.none : texts.lead}</p>
      {changes.waiting.length > 0 ? (
        <section id="waiting-changes" aria-label={texts.waiting} className="flex flex-col gap-3">
          {cards(changes.waiting)}
        </section>
      ) : null}
      {changes.settled.length > 0 ? (
        <Disclosure summary={texts.settled}>
          <div className="flex flex-col gap-3">{cards(changes.settled)}</div>
        </Disclosure>
      ) : null}
    </section>
  );
}
