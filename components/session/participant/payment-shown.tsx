import { AmountLines } from '@/components/ui/amount-lines';
import { Card } from '@/components/ui/card';
import { MoneyAmount } from '@/components/ui/money-amount';
import { maskAccount } from '@/lib/domain/people/mask';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { AMOUNT_TEXTS, CONFIRM_TEXTS } from '@/lib/messages/session-payment';

export type PaymentShownProps = {
  amounts: { readonly gross: number; readonly tax: number; readonly net: number };
  /** What whoever confirms gets of it: all, or an heir's share. Whole rupiah. */
  receives: number;
  /** The limit in words: a day, or what it is counted from while the papers are not whole. */
  by: string;
  bank: string;
  accountNumber: string;
  holder: string;
  language: Language;
};

/** What the participant confirms: the amount, the account by its last digits and holder, and the day. */
export function PaymentShown({
  amounts,
  receives,
  by,
  bank,
  accountNumber,
  holder,
  language,
}: PaymentShownProps) {
  const t = CONFIRM_TEXTS[language];
  const lines = AMOUNT_TEXTS[language];
  const { gross, tax, net } = amounts;
  return (
    <>
      <Card>
        <MoneyAmount
          size="large"
          label={t.willReceive}
          figures={formatRupiah(receives)}
          words={rupiahInWords(receives, language)}
        />
        <p className="mt-4 text-muted">{t.to}</p>
        <p className="font-bold tabular-nums">{t.account(bank, maskAccount(accountNumber))}</p>
        <p className="font-bold">{t.holder(holder)}</p>
        <p className="mt-4 text-muted">{t.by}</p>
        <p className="font-bold">{by}</p>
      </Card>
      <AmountLines
        label={t.detail}
        lines={[
          { key: 'gross', label: lines.gross, figures: formatRupiah(gross) },
          { key: 'tax', label: lines.tax, figures: formatRupiah(-tax) },
        ]}
        total={{
          key: 'net',
          label: receives === net ? t.willReceive : lines.allHeirs,
          figures: formatRupiah(net),
        }}
      />
    </>
  );
}
