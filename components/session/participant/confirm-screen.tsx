'use client';
import { ActionBar } from '@/components/ui/action-bar';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { ReadAloud } from '@/components/ui/read-aloud';
import { Stack } from '@/components/ui/stack';
import { bankName } from '@/lib/domain/people/banks';
import { sharesOf } from '@/lib/domain/sessions/heirs';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { rupiahInWords } from '@/lib/domain/values/rupiah';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { PAPERS_CONFIRMED } from '@/lib/messages/papers-confirmed';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { CONFIRM_TEXTS } from '@/lib/messages/session-payment';
import { useSession } from '../../shell/session-context';
import { useSigning } from '../../shell/signing';
import { SharesList } from '../../steps/heirs/shares-list';
import { ParticipantMessage } from './participant-message';
import { PaymentShown } from './payment-shown';
import { SecondFactorCard } from './second-factor-card';
import { SentMessage } from './sent-message';
import { useFocusedTitle } from './use-focused-title';
import { useSecondFactor } from './use-second-factor';

/** What is paid, where and by when, in figures, words and voice; signed, and then sent at once. */
export default function ConfirmScreen({ language, handBack }: { language: Language; handBack: () => void }) {
  const { view, send, pending, problem } = useSession();
  const { claim, account, submitted, participantConfirmed, accountCheck, documentsComplete } = view.state;
  const t = CONFIRM_TEXTS[language];
  const shared = PARTICIPANT_TEXTS[language];
  const papers = PAPERS_CONFIRMED[language];
  const heading = useFocusedTitle();
  const { path, ask, pad } = useSigning(language);
  const factor = useSecondFactor();
  if (submitted) return <SentMessage submitted={submitted} language={language} handBack={handBack} />;
  const quote = claim?.quote;
  if (!quote || !account || quote.gross === null || quote.tax === null || quote.net === null) return null;
  const { gross, tax, net, payBy } = quote;
  const awaitsPapers = quote.route === 'documents' && !documentsComplete?.accepted;
  if (awaitsPapers && participantConfirmed)
    return (
      <ParticipantMessage
        title={papers.agreedTitle}
        text={papers.agreedNext}
        language={language}
        handBack={handBack}
      />
    );
  const by = payBy ? dateInWords(payBy, language) : papers.fiveDays;
  const bank = bankName(account.bankCode, view.banks);
  const holder = accountCheck?.holderName ?? account.holderName;
  const agree = async () => {
    if (!participantConfirmed) {
      if (!(await factor.settle())) return;
      if (!path) return ask();
      const { accountId } = account;
      const confirmed = await send('confirm-payment', { gross, tax, net, accountId, signature: path });
      if (confirmed.kind !== 'accepted') return;
    }
    if (!awaitsPapers) await send('submit-claim', {});
  };
  const shares = sharesOf(view.state, net);
  const receives = shares[0]?.amount ?? net; // an heir hears his own share
  const last = account.accountNumber.slice(-4).split('').join(' ');
  const spoken = t.spoken(rupiahInWords(receives, language), bank, last, holder, by);
  return (
    <Stack gap={6}>
      <h1 ref={heading} tabIndex={-1} className="text-xl">
        {t.title}
      </h1>
      <PaymentShown
        amounts={{ gross, tax, net }}
        receives={receives}
        by={by}
        bank={bank}
        accountNumber={account.accountNumber}
        holder={holder}
        language={language}
      />
      {shares.length > 0 ? (
        <Card title={HEIR_TEXTS[language].shares}>
          <p className="mb-3">
            {HEIR_TEXTS[language].condolence} {HEIR_TEXTS[language].condolenceNext}
          </p>
          <SharesList shares={shares} language={language} banks={view.banks} />
        </Card>
      ) : null}
      <ReadAloud text={spoken} lang={language === 'id' ? 'id-ID' : 'en-US'} texts={shared.read} />
      {participantConfirmed ? null : (
        <>
          <SecondFactorCard factor={factor} language={language} />
          {pad}
        </>
      )}
      {problem ? (
        <Notice tone="attention" word={shared.fault} live="assertive">
          {shared.trouble}
        </Notice>
      ) : null}
      <ActionBar
        primary={
          <Button
            pending={
              pending === 'answer-factor' || pending === 'confirm-payment' || pending === 'submit-claim'
            }
            pendingText={awaitsPapers ? papers.agreeing : t.agreeing}
            onClick={agree}
          >
            {awaitsPapers ? papers.agree : t.agree}
          </Button>
        }
        back={
          <Button variant="secondary" onClick={handBack}>
            {t.disagree}
          </Button>
        }
      />
    </Stack>
  );
}
