import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { PAYMENTS } from '@/lib/messages/payments';
import type { Approval } from '@/lib/server/payments/list-payments';
import type { Staff } from '@/lib/server/staff/current-staff';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { SummaryList } from '../ui/summary-list';
import { DecideApproval } from './decide-approval';

type Props = {
  approval: Approval;
  /** The participant stopped the payment: the stop is decided first. */
  stopped: boolean;
  staff: Staff;
  language: Language;
  done: () => void;
};

/** One payment that waits for a second person, with what he needs to decide. */
export function ApprovalCard({ approval, stopped, staff, language, done }: Props) {
  const t = PAYMENTS[language];
  const { claimNumber, maskedName, why, note, askedBy, askedAt, amount, accounts } = approval;
  return (
    <Card title={t.kinds[approval.kind]}>
      <Stack gap={4}>
        <SummaryList
          items={[
            { key: 'claim', term: t.claim, value: claimNumber },
            { key: 'name', term: t.participant, value: maskedName ?? '–' },
            { key: 'amount', term: t.amount, value: formatRupiah(amount) },
            { key: 'account', term: t.account, value: accounts.join(', ') },
            ...approval.names.flatMap(({ payee, holder }, place) => [
              { key: `payee-${place}`, term: t.payee, value: payee },
              { key: `holder-${place}`, term: t.holder, value: holder },
            ]),
            ...(approval.needsHearing
              ? [{ key: 'contact', term: t.contact, value: approval.contact ?? t.noContact }]
              : []),
            ...(approval.presence
              ? [{ key: 'presence', term: t.presence, value: t.presences[approval.presence] }]
              : []),
            { key: 'why', term: t.why, value: t.whys[why] ?? why, remark: note || undefined },
            { key: 'by', term: t.askedBy, value: askedBy },
            { key: 'at', term: t.at, value: shortMoment(askedAt, staff.timeZone, language) },
          ]}
        />
        {stopped ? (
          <Notice tone="waiting" word={t.attention} title={t.stoppedFirst} />
        ) : (
          <DecideApproval approval={approval} actor={staff.id} language={language} done={done} />
        )}
      </Stack>
    </Card>
  );
}
