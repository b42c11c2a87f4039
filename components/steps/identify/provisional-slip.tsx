'use client';
import { useSession } from '@/components/shell/session-context';
import { PapersAhead } from '@/components/steps/documents/papers-ahead';
import { AskOpinion } from '@/components/steps/opinion/ask-opinion';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { PrintSheet } from '@/components/ui/print-sheet';
import { Stack } from '@/components/ui/stack';
import { SummaryList } from '@/components/ui/summary-list';
import { dateInWords } from '@/lib/domain/values/calendar';
import { clockAt } from '@/lib/domain/values/clock-time';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';

/** Somebody who came while there was no network: his place, on paper, and what can be done meanwhile. */
export function ProvisionalSlip() {
  const { view, language, go } = useSession();
  const t = OUTBOX_TEXTS[language];
  const { ticket, arrivedAt, person } = view.state;
  return (
    <Stack>
      <Notice
        tone="waiting"
        word={t.lookUpWaits}
        action={<Button onClick={() => go('consent')}>{t.goOn}</Button>}
      >
        {t.lookUpWaitsNext}
      </Notice>
      <PapersAhead />
      {view.state.additional ? <AskOpinion /> : null}
      <p className="max-w-prose text-muted">{t.provisionalLead}</p>
      <PrintSheet paper="slip" label={t.slipTitle}>
        <p className="font-bold">Dampingi · {view.branchName}</p>
        <h2 className="my-2 text-lg">{t.slipTitle}</h2>
        <p className="font-bold text-2xl tabular-nums">{ticket}</p>
        <SummaryList
          items={[
            { key: 'who', term: t.provisional, value: person?.maskedName ?? '' },
            {
              key: 'arrived',
              term: t.arrived,
              value: arrivedAt ? clockAt(arrivedAt, view.timeZone, language) : '',
            },
            { key: 'day', term: t.place, value: `${view.branchName}, ${dateInWords(view.today, language)}` },
          ]}
        />
        <p className="mt-2 text-sm">{t.slipNote}</p>
      </PrintSheet>
      <PrintButton paper="slip">{t.print}</PrintButton>
    </Stack>
  );
}
