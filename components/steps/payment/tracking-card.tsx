'use client';
import { Card } from '@/components/ui/card';
import { StatusPill } from '@/components/ui/status-pill';
import type { Tone } from '@/components/ui/tone';
import { clockAt } from '@/lib/domain/values/clock-time';
import type { SessionView } from '@/lib/domain/views/session-view';
import { CLAIM_LIFE } from '@/lib/messages/claim-life';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { useSession } from '../../shell/session-context';

type Status = NonNullable<SessionView['tracking']>['status'];

const TONES: Readonly<Partial<Record<Status, Tone>>> = {
  paid: 'good',
  returned: 'attention',
  frozen: 'stopped',
  withdrawn: 'stopped',
};

/** How the payment goes, in sentences; it changes by itself. */
export function TrackingCard({ tracking }: { tracking: SessionView['tracking'] }) {
  const { view, language } = useSession();
  const t = PAYMENT_TEXTS[language];
  const status = tracking?.status ?? 'none';
  const life = CLAIM_LIFE[language];
  const words: Readonly<Record<string, string | undefined>> = life.steps;
  const steps = (tracking?.steps ?? []).filter(({ type }) => words[type]);
  return (
    <Card
      title={t.tracking}
      aside={<StatusPill tone={TONES[status] ?? 'waiting'}>{life.status[status].word}</StatusPill>}
    >
      <p role="status" className="font-semibold">
        {life.status[status].says}
      </p>
      {status === 'returned' ? <p className="mt-1">{t.returnedNext}</p> : null}
      <ol className="mt-4 flex flex-col divide-y divide-line border-line border-y">
        {steps.map(({ type, at }) => (
          <li key={`${type}-${at}`} className="flex items-baseline justify-between gap-4 py-2">
            <span>{words[type]}</span>
            <time dateTime={at} className="text-muted tabular-nums">
              {clockAt(at, view.timeZone, language)}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  );
}
