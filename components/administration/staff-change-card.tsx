import type { StaffRole } from '@/lib/domain/journal/event';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import type { ChangeLine } from '@/lib/server/staff/list-changes';
import { Card } from '../ui/card';
import { StatusPill } from '../ui/status-pill';
import { type SummaryItem, SummaryList } from '../ui/summary-list';
import { DecideStaffChange } from './decide-staff-change';

type StaffChangeCardProps = { change: ChangeLine; actor: string; language: Language };

/** One proposal: about whom, what it becomes, why and from whom; and the decision, or who is to make it. */
export function StaffChangeCard({ change, actor, language }: StaffChangeCardProps) {
  const texts = STAFF_CHANGES[language];
  const names = texts.details;
  const worded = (key: string, value: string | readonly string[]): string => {
    if (key === 'role') return OFFICE[language].roles[value as StaffRole];
    if (key === 'timeZone') return texts.timeZones[value as keyof typeof texts.timeZones];
    if (Array.isArray(value)) return value.length === 0 ? texts.noNiks : value.join(', ');
    return String(value) || texts.subjectRemoved;
  };
  const shown = Object.entries(change.details).filter(([key]) => Object.hasOwn(names, key));
  const author = change.proposedBy === null ? texts.byMachine : texts.by(change.proposedBy);
  const items: readonly SummaryItem[] = [
    ...(change.about && !('name' in change.details)
      ? [{ key: 'about', term: texts.about, value: change.about }]
      : []),
    ...shown.map(([key, value]) => ({
      key,
      term: names[key as keyof typeof names],
      value: worded(key, value),
    })),
    ...(change.proposedBy === null
      ? [{ key: 'why', term: texts.why, value: author }]
      : [{ key: 'why', term: texts.why, value: change.why, remark: author }]),
  ];
  const state = change.decision ? (
    <StatusPill tone={change.decision === 'accept' ? 'good' : 'stopped'}>
      {texts.decided[change.decision]}
    </StatusPill>
  ) : (
    <StatusPill tone={change.mayDecide ? 'attention' : 'waiting'}>{texts.waiting}</StatusPill>
  );
  return (
    <Card title={texts.kinds[change.what]} aside={state}>
      <SummaryList items={items} />
      {change.decision && change.decidedBy ? (
        <p className="mt-4">{texts.decidedBy(change.decidedBy, change.note ?? '')}</p>
      ) : null}
      {change.decision ? null : (
        <div className="mt-4 flex flex-col gap-3">
          {change.mine ? <p className="text-muted">{texts.own}</p> : null}
          {!change.mine && !change.mayDecide ? <p className="text-muted">{texts.notCounted}</p> : null}
          {change.mine || change.mayDecide ? (
            <DecideStaffChange id={change.id} mine={change.mine} actor={actor} language={language} />
          ) : null}
        </div>
      )}
    </Card>
  );
}
