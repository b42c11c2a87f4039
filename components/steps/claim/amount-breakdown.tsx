'use client';
import { useSession } from '@/components/shell/session-context';
import { AmountLines } from '@/components/ui/amount-lines';
import { Card } from '@/components/ui/card';
import type { SessionState } from '@/lib/domain/sessions/state';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { AMOUNT_TEXTS } from '@/lib/messages/session-payment';
import { TaxLines } from '../../paper/tax-lines';

/** Contributions, yield, before tax, tax, and what remains; whole rupiah. */
export function AmountBreakdown({ claim }: { claim: NonNullable<SessionState['claim']> }) {
  const { language } = useSession();
  const t = AMOUNT_TEXTS[language];
  const { gross, tax, net } = claim.quote;
  if (gross === null || tax === null || net === null) return null;
  return (
    <Card title={t.breakdown}>
      <AmountLines
        label={t.breakdown}
        lines={[
          {
            key: 'contributions',
            label: t.contributions,
            figures: formatRupiah(claim.balance.contributions),
          },
          { key: 'yield', label: t.yield, figures: formatRupiah(claim.balance.yield) },
          ...(claim.balance.withdrawals
            ? [
                {
                  key: 'withdrawals',
                  label: t.withdrawals,
                  figures: formatRupiah(-claim.balance.withdrawals),
                },
              ]
            : []),
          { key: 'gross', label: t.gross, figures: formatRupiah(gross) },
          { key: 'tax', label: t.tax, figures: formatRupiah(-tax) },
        ]}
        total={{ key: 'net', label: t.net, figures: formatRupiah(net) }}
      />
      {claim.quote.taxWorking ? (
        <div className="mt-4">
          <TaxLines tax={claim.quote.taxWorking} language={language} />
        </div>
      ) : null}
    </Card>
  );
}
