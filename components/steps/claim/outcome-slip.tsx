'use client';
import { useSession } from '@/components/shell/session-context';
import { PrintButton } from '@/components/ui/print-button';
import { PrintSheet } from '@/components/ui/print-sheet';
import { SummaryList } from '@/components/ui/summary-list';
import type { EndReason } from '@/lib/domain/sessions/events';
import { dateInWords } from '@/lib/domain/values/calendar';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { TakenHome } from '../../paper/taken-home';
import { TaxLines } from '../../paper/tax-lines';
import { claimSentences } from './claim-sentences';

/** What the participant takes home when nothing is paid today: why, what next, from when. No personal number. */
export function OutcomeSlip({ why }: { why: EndReason }) {
  const { view, language: officer } = useSession();
  const { person, consent, claim, ticket } = view.state;
  const language = consent?.language ?? officer;
  const t = CLAIM_TEXTS[language];
  const net = claim?.quote.route === 'digital' ? null : claim?.quote.net;
  return (
    <div className="flex flex-col items-start gap-4">
      <PrintSheet paper="slip" label={t.slipTitle}>
        <p className="font-bold">Dampingi · {view.branchName}</p>
        <h2 className="my-2 text-lg">{t.slipTitle}</h2>
        {claimSentences(claim?.quote ?? null, language).map((sentence) => (
          <p key={sentence} className="mb-2">
            {sentence}
          </p>
        ))}
        <p className="mb-2 font-semibold">{t.slipNext[why]}</p>
        <TakenHome requests={view.state.requests} language={language} />
        <SummaryList
          items={[
            { key: 'who', term: t.slipWho, value: person?.maskedName ?? '' },
            { key: 'ticket', term: t.slipTicket, value: ticket },
            { key: 'day', term: t.slipDay, value: dateInWords(view.today, language) },
            ...(net
              ? [
                  {
                    key: 'net',
                    term: t.amountAsIf,
                    value: `${formatRupiah(net)} (${rupiahInWords(net, language)})`,
                  },
                ]
              : []),
          ]}
        />
        {net && claim?.quote.taxWorking ? (
          <div className="my-2">
            <TaxLines tax={claim.quote.taxWorking} language={language} />
          </div>
        ) : null}
        {net ? <p className="mt-2 text-sm">{t.amountNote}</p> : null}
      </PrintSheet>
      <PrintButton paper="slip">{CLAIM_TEXTS[officer].printSlip}</PrintButton>
    </div>
  );
}
