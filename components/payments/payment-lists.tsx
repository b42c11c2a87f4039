'use client';
import { useState } from 'react';
import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { PAYMENTS } from '@/lib/messages/payments';
import type { Payments } from '@/lib/server/payments/list-payments';
import type { Staff } from '@/lib/server/staff/current-staff';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { useLiveData } from '../staff/use-live-data';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { ApprovalCard } from './approval-card';
import { ExceptionCard } from './exception-card';
import { StopCard } from './stop-card';

type Props = { initial: Payments; staff: Staff; language: Language };

/** Approvals and disagreements, kept up to date; the comparison can be asked for. */
export function PaymentLists({ initial, staff, language }: Props) {
  const t = PAYMENTS[language];
  const { data, reload } = useLiveData('/api/v1/payments', initial);
  const [asked, setAsked] = useState<string | null>(null);
  const { stops, approvals, exceptions, compared } = data;
  const comparing = asked !== null && asked === (compared?.at ?? '');
  const compareNow = async () => {
    setAsked(compared?.at ?? '');
    const answer = await postWithRetry('/api/v1/payments/reconcile');
    if (!answer?.ok) setAsked(null);
  };
  const shared = { staff, language, done: () => void reload() };
  return (
    <Stack gap={8}>
      {stops.length > 0 ? (
        <section className="flex flex-col gap-4">
          <h2 className="text-lg">{t.stops}</h2>
          {stops.map((stop) => (
            <StopCard key={stop.claimId} stop={stop} staff={staff} language={language} />
          ))}
        </section>
      ) : null}
      <section className="flex flex-col gap-4">
        <h2 className="text-lg">{t.approvals}</h2>
        {approvals.length === 0 ? <EmptyState title={t.noApprovals} /> : null}
        {approvals.map((approval) => (
          <ApprovalCard
            key={approval.id}
            approval={approval}
            stopped={
              approval.kind !== 'unfreeze' && stops.some(({ claimId }) => claimId === approval.claimId)
            }
            {...shared}
          />
        ))}
      </section>
      <section className="flex flex-col gap-4">
        <h2 className="text-lg">{t.exceptions}</h2>
        <p className="text-muted">
          {compared
            ? t.compared(
                shortMoment(compared.at, staff.timeZone, language),
                compared.listed,
                compared.exceptions,
              )
            : t.neverCompared}
        </p>
        {comparing ? (
          <Notice tone="waiting" word={t.comparing} live="polite" />
        ) : (
          <div>
            <Button variant="secondary" onClick={() => void compareNow()}>
              {t.compareNow}
            </Button>
          </div>
        )}
        {compared && exceptions.length === 0 ? <EmptyState title={t.noExceptions} /> : null}
        {exceptions.map((exception) => (
          <ExceptionCard key={exception.id} exception={exception} {...shared} />
        ))}
      </section>
    </Stack>
  );
}
