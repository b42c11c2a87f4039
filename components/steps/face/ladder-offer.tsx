'use client';
import { useSession } from '@/components/shell/session-context';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { ReadAloud } from '@/components/ui/read-aloud';
import type { Offer } from '@/lib/domain/sessions/face-fallbacks';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';

/** The one next way on, for the officer: why it is offered, and what to do. */
function OfferNotice({ offer }: { offer: Offer }) {
  const { language } = useSession();
  const t = LADDER_TEXTS[language];
  const { why, todo } = t.because[offer.because];
  return (
    <Notice tone="waiting" word={t.offer} title={t.rungs[offer.rung].title} live="polite">
      <p>{why}</p>
      <p>{todo}</p>
      {offer.rung === 'other-device' ? (
        <ol className="mt-2 list-decimal pl-5">
          {t.moveSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
    </Notice>
  );
}

/** The kind sentence about it that the participant hears, in his own language. */
export function HeardSentence({ offer }: { offer: Offer }) {
  const { view, language } = useSession();
  const theirs = view.state.consent?.language ?? language;
  const heard = LADDER_TEXTS[theirs].rungs[offer.rung].heard;
  return (
    <Card title={LADDER_TEXTS[language].toParticipant}>
      <div className="flex flex-col items-start gap-3">
        <p lang={theirs} className="text-lg">
          {heard}
        </p>
        <ReadAloud
          key={heard}
          text={heard}
          lang={theirs === 'id' ? 'id-ID' : 'en-US'}
          texts={PARTICIPANT_TEXTS[language].read}
        />
      </div>
    </Card>
  );
}

export function LadderOffer({ offer }: { offer: Offer }) {
  return (
    <>
      <OfferNotice offer={offer} />
      <HeardSentence offer={offer} />
    </>
  );
}
