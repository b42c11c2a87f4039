'use client';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { MoneyAmount } from '@/components/ui/money-amount';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import type { Route } from '@/lib/domain/sessions/claim-terms';
import type { EndReason } from '@/lib/domain/sessions/events';
import type { SessionState } from '@/lib/domain/sessions/state';
import { dateInWords } from '@/lib/domain/values/calendar';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { AmountBreakdown } from './amount-breakdown';
import { claimSentences } from './claim-sentences';
import { OutcomeSlip } from './outcome-slip';
import { ThreeConditions } from './three-conditions';

const END_OF = {
  wait: 'waits',
  refuse: 'not-eligible',
} as const satisfies Record<Exclude<Route, 'digital' | 'documents'>, EndReason>;

type Claim = NonNullable<SessionState['claim']>;

/** What the rules say: payable now, from a date, with documents, or not yet; and the next step of each. */
export function ClaimResult({ claim, change }: { claim: Claim; change: () => void }) {
  const { language, send, pending, go } = useSession();
  const t = CLAIM_TEXTS[language];
  const { route, net, payBy } = claim.quote;
  const payable = route === 'digital';
  const sentences = claimSentences(claim.quote, language);
  return (
    <>
      <div data-screen-only>
        <Stack gap={6}>
          {sentences.length > 0 || !payable ? (
            <Notice
              tone={payable ? 'waiting' : 'attention'}
              word={payable ? t.slipTitle : SESSION_TEXTS[language].attention}
              live="polite"
            >
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {route === 'digital' ? null : <p className="mt-2">{t.outcomeNext[route]}</p>}
            </Notice>
          ) : null}
          {net === null ? null : (
            <Card>
              <MoneyAmount
                size="large"
                label={payable ? t.net : t.netAsIf}
                figures={formatRupiah(net)}
                words={rupiahInWords(net, language)}
              />
              {payable && payBy ? <p className="mt-2">{t.payBy(dateInWords(payBy, language))}</p> : null}
              {payable ? null : <p className="mt-2 text-muted text-sm">{t.amountNote}</p>}
            </Card>
          )}
          {net === null ? null : <AmountBreakdown claim={claim} />}
          <ThreeConditions />
          <Button variant="quiet" onClick={change}>
            {t.changeReason}
          </Button>
        </Stack>
      </div>
      {route === 'digital' || route === 'documents' ? null : (
        <div className="mt-6">
          <OutcomeSlip why={END_OF[route]} />
        </div>
      )}
      <StepActions
        step="claim"
        primary={
          route === 'digital' || route === 'documents' ? (
            <Button onClick={() => go()}>{route === 'digital' ? t.goOn : t.goDocuments}</Button>
          ) : (
            <Button
              pending={pending === 'end-session'}
              onClick={() => send('end-session', { why: END_OF[route] })}
            >
              {t.endOutcome}
            </Button>
          )
        }
      />
    </>
  );
}
