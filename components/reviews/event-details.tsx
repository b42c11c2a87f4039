import type { Language } from '@/lib/domain/values/language';
import { REPLAY } from '@/lib/messages/timeline';
import type { TimelineRow } from '@/lib/server/reviews/timeline';
import { Disclosure } from '../ui/disclosure';
import { changesOf, EventChanges } from './event-changes';
import { type EventFacts, eventFacts } from './event-facts';

function Facts({ facts, language }: { facts: EventFacts['open']; language: Language }) {
  const { terms } = REPLAY[language];
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      {facts.map(([term, value]) => (
        <div key={term} className="flex min-w-0 flex-wrap gap-x-2">
          <dt className="text-muted">{terms[term]}</dt>
          <dd className="min-w-0 font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What one event says: codes and scores at once, personal values only when somebody asks for them. */
export function EventDetails({ row, language }: { row: TimelineRow; language: Language }) {
  const texts = REPLAY[language];
  const facts = eventFacts(row, language);
  const changes = changesOf(row);
  return (
    <div className="flex flex-col gap-2">
      {changes.all > 0 ? <p>{texts.changed(changes.changed, changes.all)}</p> : null}
      {facts.open.length > 0 ? <Facts facts={facts.open} language={language} /> : null}
      {changes.all > 0 || facts.personal.length > 0 ? (
        <Disclosure summary={texts.values}>
          {changes.all > 0 ? <EventChanges row={row} language={language} /> : null}
          {facts.personal.length > 0 ? <Facts facts={facts.personal} language={language} /> : null}
        </Disclosure>
      ) : null}
    </div>
  );
}
