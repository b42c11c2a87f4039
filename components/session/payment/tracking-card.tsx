'use client';
import { Card } from '@/components/ui/card';
import { StatusPill } from '@/components/ui/status-pill';
import type { Tone } from '@/components/ui/tone';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { clockAt } from '@/lib/platform/clock-time';
import type { SessionView } from '@/lib/sessions/session-view';
import { useSession } from '../shell/session-context';

type Status = NonNullable<SessionView['tracking']>['status'];

const MOVING: { readonly tone: Tone; readonly word: 'moving' | 'paid' | 'returned' } = {
  tone: 'waiting',
  word: 'moving',
};
const LOOK: Readonly<Partial<Record<Status, typeof MOVING>>> = {
  paid: { tone: 'good', word: 'paid' },
  returned: { tone: 'attention', word: 'returned' },
};

/** How the payment goes, in sentences; it changes by itself. */
export function TrackingCard({ tracking }: { tracking: SessionView['tracking'] }) {
  const { view, language } = useSession();
  const t = PAYMENT_TEXTS[language];
  const status = tracking?.status ?? 'none';
  const { tone, word } = LOOK[status] ?? MOVING;
  const steps = (tracking?.steps ?? []).filter(({ type }) => type in t.steps);
  return (
    <Card title={t.tracking} aside={<StatusPill tone={tone}>{t.statusWord[word]}</StatusPill>}>
      <p role="status" className="font-semibold">
        {t.status[status]}
      </p>
      {status === 'returned' ? <p className="mt-1">{t.returnedNext}</p> : null}
      <ol className="mt-4 flex flex-col divide-y divide-line border-line border-y">
        {steps.map(({ type, at }) => (
          <li key={`${type}-${at}`} className="flex items-baseline justify-between gap-4 py-2">
            <span>{t.steps[type as keyof typeof t.steps]}</span>
            <time dateTime={at} className="text-muted tabular-nums">
              {clockAt(at, view.timeZone, language)}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  );
}
