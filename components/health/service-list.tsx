import type { TimeZone } from '@/lib/domain/values/calendar';
import { clockAt } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import type { Service, ServiceStatus } from '@/lib/domain/views/services';
import { WORKS_NOW } from '@/lib/messages/works-now';
import { StatusPill } from '../ui/status-pill';
import type { Tone } from '../ui/tone';

const TONES = {
  works: 'good',
  shaky: 'attention',
  silent: 'waiting',
  unknown: 'neutral',
} as const satisfies Record<ServiceStatus, Tone | 'neutral'>;

export type ServiceLine = {
  readonly service: Service | 'sync';
  readonly standing: ServiceStatus;
  readonly since: string | null;
  /** What waits on this device. */
  readonly kept?: string;
};

type ServiceListProps = { lines: readonly ServiceLine[]; language: Language; zone: TimeZone };

/** Each service with its state and since when; on the branch's clock. */
export function ServiceList({ lines, language, zone }: ServiceListProps) {
  const texts = WORKS_NOW[language];
  return (
    <ul className="flex flex-col gap-2">
      {lines.map(({ service, standing, since, kept }) => (
        <li key={service} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span>{texts.services[service]}</span>
          <span className="flex flex-wrap items-center gap-2 text-muted text-sm">
            {kept ? <span>{kept}</span> : null}
            {since && standing !== 'works' ? (
              <span>{texts.since(clockAt(since, zone, language))}</span>
            ) : null}
            <StatusPill tone={TONES[standing]}>{texts.standings[standing]}</StatusPill>
          </span>
        </li>
      ))}
    </ul>
  );
}
