import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { PAYMENTS } from '@/lib/messages/payments';
import type { BankException } from '@/lib/server/payments/list-payments';
import type { Staff } from '@/lib/server/staff/current-staff';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Stack } from '../ui/stack';
import { StatusPill } from '../ui/status-pill';
import { SummaryList } from '../ui/summary-list';
import { SettleException } from './settle-exception';

type Props = { exception: BankException; staff: Staff; language: Language; done: () => void };

/** One disagreement between the bank's list and our books. */
export function ExceptionCard({ exception, staff, language, done }: Props) {
  const t = PAYMENTS[language];
  const { kind, claimNumber, reference, ourAmount, bankAmount, foundAt } = exception;
  const { word, means } = t.exceptionKinds[kind];
  const sum = (amount: number | null) => (amount === null ? t.nothing : formatRupiah(amount));
  return (
    <Card title={claimNumber ?? reference} aside={<StatusPill tone="attention">{word}</StatusPill>}>
      <Stack gap={4}>
        <p>{means}</p>
        <SummaryList
          items={[
            { key: 'reference', term: t.reference, value: reference },
            { key: 'ours', term: t.ours, value: sum(ourAmount) },
            { key: 'theirs', term: t.theirs, value: sum(bankAmount) },
            { key: 'at', term: t.at, value: shortMoment(foundAt, staff.timeZone, language) },
          ]}
        />
        <Disclosure summary={t.settlement}>
          <SettleException exception={exception} actor={staff.id} language={language} done={done} />
        </Disclosure>
      </Stack>
    </Card>
  );
}
