import { sayFinding } from '@/lib/domain/benefits/jht/say-finding';
import { dateInWords } from '@/lib/domain/values/calendar';
import { RECEIPT } from '@/lib/messages/receipt';
import type { NextStepSlip } from '@/lib/server/claims/receipt';
import { TakenHome } from '../paper/taken-home';
import { PrintedNotices } from './printed-notices';
import { VisitLines } from './visit-lines';

type SayableFinding = Parameters<typeof sayFinding>[0];

/** What a participant takes home from a visit without a claim: why, and what to do next. */
export function SlipPaper({ slip }: { slip: NextStepSlip }) {
  const { language, quote, endedWhy } = slip;
  const texts = RECEIPT[language];
  return (
    <div lang={language} className="flex flex-col gap-4">
      <div data-keep>
        <p className="font-semibold">{texts.office}</p>
        <p>{slip.branchName}</p>
        <h2 className="mt-2 text-lg">{texts.titles.slip}</h2>
      </div>
      <div data-keep className="border-2 border-black p-3">
        {endedWhy ? (
          <p className="font-bold text-lg">{texts.ended[endedWhy]}</p>
        ) : (
          <>
            <p className="font-bold text-lg">{texts.notYet}</p>
            <p>{texts.notYetNext}</p>
          </>
        )}
      </div>
      {quote && quote.route !== 'digital' ? (
        <ul className="list-disc space-y-1 pl-5">
          {quote.findings.map((finding) => (
            <li key={finding}>
              {sayFinding(finding as SayableFinding, quote.openFrom ?? quote.claimableFrom, language)}
            </li>
          ))}
        </ul>
      ) : null}
      {quote?.claimableFrom && quote.route === 'wait' ? (
        <p className="font-bold text-lg">
          {texts.from(dateInWords(quote.openFrom ?? quote.claimableFrom, language))}
        </p>
      ) : null}
      {quote?.openFrom && quote.openFrom !== quote.claimableFrom && quote.route === 'wait' ? (
        <p>{texts.openFrom(dateInWords(quote.claimableFrom ?? quote.openFrom, language))}</p>
      ) : null}
      {quote ? <p>{texts.kept}</p> : null}
      <TakenHome requests={slip.requests} language={language} />
      <PrintedNotices notices={slip.notices} language={language} />
      <VisitLines visit={slip} />
      <p className="text-sm">{texts.care}</p>
    </div>
  );
}
