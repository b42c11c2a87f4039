'use client';
import { useSyncExternalStore } from 'react';
import type { TimeZone } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { WORKS_NOW } from '@/lib/messages/works-now';
import { outbox } from '@/lib/tablet/outbox/outbox';
import { Card } from '../ui/card';
import { type ServiceLine, ServiceList } from './service-list';
import { type Known, useWorksNow } from './use-works-now';

type WorksNowCardProps = { health: Known; language: Language; zone: TimeZone; children?: React.ReactNode };

/** What works now; with this very device as its last line: what waits on it, and since when. */
export function WorksNowCard({ health, language, zone, children }: WorksNowCardProps) {
  const texts = WORKS_NOW[language];
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.items, outbox.items).filter(
    ({ state }) => state === 'here',
  );
  const standing = health.cut ? 'silent' : waiting.length > 0 ? 'shaky' : 'works';
  const since = waiting.map(({ at }) => at).sort()[0] ?? null;
  const kept = waiting.length > 0 ? texts.kept(waiting.length) : undefined;
  const sync: ServiceLine = { service: 'sync', standing, since, ...(kept ? { kept } : {}) };
  return (
    <Card title={texts.title}>
      {children}
      <ServiceList lines={[...(health.known?.services ?? []), sync]} language={language} zone={zone} />
      {health.cut ? <p className="mt-3 text-muted text-sm">{texts.old}</p> : null}
    </Card>
  );
}

/** The same on a page without a session. */
export function BoardHealth({ language, zone }: { language: Language; zone: TimeZone }) {
  return <WorksNowCard health={useWorksNow()} language={language} zone={zone} />;
}
