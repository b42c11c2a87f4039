import { dayOnly } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { POLICIES } from '@/lib/messages/policies';
import type { PolicyChange } from '@/lib/server/policies/list-policies';
import { Card } from '../ui/card';
import { StatusPill } from '../ui/status-pill';
import { type SummaryItem, SummaryList } from '../ui/summary-list';
import { DecideChange } from './decide-change';
import { ValueLines } from './value-lines';

type ChangeCardProps = { change: PolicyChange; actor: string; language: Language };

/** One proposal: what it was, what it becomes, on what ground; and the decision, or who is to make it. */
export function ChangeCard({ change, actor, language }: ChangeCardProps) {
  const texts = POLICIES[language];
  const { topic, subject, decision } = change;
  const items: readonly SummaryItem[] = [
    {
      key: 'was',
      term: texts.was,
      value: change.was === null ? '–' : <ValueLines topic={topic} value={change.was} language={language} />,
    },
    {
      key: 'becomes',
      term: texts.becomes,
      value: <ValueLines topic={topic} value={change.value} language={language} />,
    },
    { key: 'from', term: texts.validFrom, value: dayOnly(change.validFrom, language) },
    { key: 'source', term: texts.source, value: change.source, remark: texts.certainty[change.certainty] },
    { key: 'why', term: texts.why, value: change.why, remark: texts.by(change.proposedBy) },
  ];
  return (
    <Card
      title={`${texts.topics[topic]}${subject === '-' ? '' : `, ${subject}`}`}
      aside={
        decision ? (
          <StatusPill tone={decision === 'accept' ? 'good' : 'stopped'}>{texts.decided[decision]}</StatusPill>
        ) : (
          <StatusPill tone={change.mayDecide ? 'attention' : 'waiting'}>{texts.waiting}</StatusPill>
        )
      }
    >
      <SummaryList items={items} />
      <div className="mt-4">
        {decision ? <p>{texts.decidedBy(change.decidedBy ?? '–', change.note ?? '')}</p> : null}
        {!decision && change.mine ? <p className="text-muted">{texts.own}</p> : null}
        {!decision && !change.mine && !change.mayDecide ? (
          <p className="text-muted">{texts.notYours}</p>
        ) : null}
        {!decision && change.mayDecide ? (
          <DecideChange id={change.id} actor={actor} language={language} />
        ) : null}
      </div>
    </Card>
  );
}
