'use client';
import { WORKS_NOW } from '@/lib/messages/works-now';
import type { TimeZone } from '@/lib/platform/calendar';
import type { Language } from '@/lib/sessions/events';
import { Card } from '../ui/card';
import { ServiceList } from './service-list';
import { type Known, useWorksNow } from './use-works-now';

type WorksNowCardProps = { health: Known; language: Language; zone: TimeZone; children?: React.ReactNode };

/** What works now; with the network of this very device as its last line. */
export function WorksNowCard({ health, language, zone, children }: WorksNowCardProps) {
  const texts = WORKS_NOW[language];
  const sync = { service: 'sync', standing: health.cut ? 'silent' : 'works', since: null } as const;
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
