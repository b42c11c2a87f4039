'use client';
import { PrintButton } from '@/components/ui/print-button';
import { PrintSheet } from '@/components/ui/print-sheet';
import { SummaryList } from '@/components/ui/summary-list';
import { dateInWords } from '@/lib/domain/values/calendar';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { useSession } from '../../shell/session-context';

/** What the participant takes home when he is to come back: the day and the hour in large words. No personal number. */
export function CallBackSlip() {
  const { view, language: officer } = useSession();
  const { callBack, consent, person, ticket } = view.state;
  if (!callBack) return null;
  const language = consent?.language ?? officer;
  const t = CALL_BACK_TEXTS[language];
  return (
    <div className="flex flex-col items-start gap-4">
      <PrintSheet paper="slip" label={t.slipTitle}>
        <div lang={language}>
          <p className="font-bold">Dampingi · {view.branchName}</p>
          <h2 className="my-2 text-lg">{t.slipTitle}</h2>
          <p>{t.slipWhen}</p>
          <p className="font-bold text-lg">{dateInWords(callBack.day, language)}</p>
          <p className="mb-2 font-bold text-lg">{t.slipHour(callBack.from, callBack.until)}</p>
          <p className="mb-2">{t.slipBring}</p>
          <SummaryList
            items={[
              { key: 'who', term: t.slipWho, value: person?.maskedName ?? '' },
              { key: 'ticket', term: t.slipTicket, value: ticket },
            ]}
          />
        </div>
      </PrintSheet>
      <PrintButton paper="slip">{CALL_BACK_TEXTS[officer].print}</PrintButton>
    </div>
  );
}
