import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { PAYMENTS } from '@/lib/messages/payments';
import type { Stop } from '@/lib/server/payments/list-payments';
import type { Staff } from '@/lib/server/staff/current-staff';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { SummaryList } from '../ui/summary-list';
import { TextLink } from '../ui/text-link';

type Props = { stop: Stop; staff: Staff; language: Language };

/** A participant's stop: who served the visit, since when the money waits, and what a decision needs next. */
export function StopCard({ stop, staff, language }: Props) {
  const t = PAYMENTS[language];
  return (
    <Card title={t.stopTitle}>
      <Stack gap={4}>
        <Notice tone="attention" word={t.attention} title={stop.asked ? t.stopAsked : t.stopUnasked}>
          {t.stopMeans}
        </Notice>
        <SummaryList
          items={[
            { key: 'claim', term: t.claim, value: stop.claimNumber },
            { key: 'name', term: t.participant, value: stop.maskedName },
            { key: 'amount', term: t.amount, value: formatRupiah(stop.amount) },
            {
              key: 'stopped',
              term: t.stoppedAt,
              value: shortMoment(stop.stoppedAt, staff.timeZone, language),
            },
            { key: 'warned', term: t.warnedAt, value: shortMoment(stop.warnedAt, staff.timeZone, language) },
            { key: 'served', term: t.servedBy, value: stop.servedBy.join(', ') },
          ]}
        />
        <TextLink alone href={`/sessions/${stop.sessionId}`}>
          {t.toReplay}
        </TextLink>
      </Stack>
    </Card>
  );
}
