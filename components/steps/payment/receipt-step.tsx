'use client';
import { Printer } from 'lucide-react';
import { ActionBar } from '@/components/ui/action-bar';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { MoneyAmount } from '@/components/ui/money-amount';
import { Stack } from '@/components/ui/stack';
import { dateInWords } from '@/lib/domain/values/calendar';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { useSession } from '../../shell/session-context';
import { StepFrame } from '../../shell/step-frame';
import { TrackingCard } from './tracking-card';

/** Sent: the number, the amount, how the payment goes, and the receipt to print. */
export default function ReceiptStep() {
  const { view, language } = useSession();
  const t = PAYMENT_TEXTS[language];
  const { submitted } = view.state;
  if (!submitted) return null;
  const settled = view.tracking?.status === 'paid' || view.tracking?.status === 'returned';
  return (
    <StepFrame step="receipt" title={t.receiptTitle}>
      <Stack gap={6}>
        <Card>
          <p className="text-muted">{t.claimNumber}</p>
          <p className="wrap-anywhere font-bold text-xl tabular-nums">{submitted.claimNumber}</p>
          <div className="mt-4">
            <MoneyAmount
              label={CLAIM_TEXTS[language].net}
              figures={formatRupiah(submitted.net)}
              words={rupiahInWords(submitted.net, language)}
            />
          </div>
          {settled ? null : <p className="mt-2">{t.payBy(dateInWords(submitted.payBy, language))}</p>}
        </Card>
        <TrackingCard tracking={view.tracking} />
      </Stack>
      <ActionBar
        primary={
          <LinkButton href={`/receipt/${view.id}`} icon={<Printer aria-hidden className="size-5 shrink-0" />}>
            {t.print}
          </LinkButton>
        }
        back={
          <LinkButton href="/board" variant="secondary">
            {t.finish}
          </LinkButton>
        }
      />
    </StepFrame>
  );
}
