import { dateInWords, todayIn } from '@/lib/domain/values/calendar';
import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { CLAIM_LIFE } from '@/lib/messages/claim-life';
import type { TrackedClaim } from '@/lib/server/claims/track-claim';
import { Card } from '../ui/card';
import { StatusPill } from '../ui/status-pill';
import type { Tone } from '../ui/tone';

const TONES: Readonly<Partial<Record<TrackedClaim['status'], Tone>>> = {
  paid: 'good',
  returned: 'attention',
  frozen: 'stopped',
  withdrawn: 'stopped',
};

const ZONE = 'Asia/Jakarta';

/** Where a claim stands, in sentences: what it means, what to do, and how it came here. */
export function ClaimStanding({ claim, language }: { claim: TrackedClaim; language: Language }) {
  const t = CLAIM_DESK[language];
  const life = CLAIM_LIFE[language];
  const { word, says, next } = life.status[claim.status];
  const words: Readonly<Record<string, string | undefined>> = life.steps;
  const steps = claim.steps.filter(({ type }) => words[type]);
  const waits = ['opened', 'held', 'inquired', 'ordered', 'unknown'].includes(claim.status);
  return (
    <Card
      title={claim.claimNumber}
      aside={<StatusPill tone={TONES[claim.status] ?? 'waiting'}>{word}</StatusPill>}
    >
      <p role="status" className="font-semibold text-lg">
        {says}
      </p>
      <p className="mt-1">{next}</p>
      {waits ? (
        <p className="mt-1 text-muted">
          {t.payBy}: {dateInWords(claim.payBy, language)}
        </p>
      ) : null}
      <ul className="mt-3 flex flex-col gap-1">
        {claim.payments.map(({ bank, maskedAccount, status, returnedFor }) => (
          <li key={`${bank}${maskedAccount}${status}`}>
            <span className="font-semibold">
              {status === 'awaiting' ? t.shareWaits : t.payment(bank, maskedAccount)}
            </span>
            {returnedFor ? <span className="block">{life.reasons[returnedFor] ?? ''}</span> : null}
          </li>
        ))}
      </ul>
      <h3 className="mt-4 font-bold">{t.steps}</h3>
      <ol className="mt-1 flex flex-col divide-y divide-line border-line border-y">
        {steps.map(({ type, at }, place) => (
          <li
            key={`${type}-${place.toString()}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
          >
            <span>{words[type]}</span>
            <time dateTime={todayIn(new Date(at), ZONE)} className="text-muted tabular-nums">
              {shortMoment(at, ZONE, language)}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  );
}
