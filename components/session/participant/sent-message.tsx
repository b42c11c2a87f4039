'use client';
import { CircleCheck } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { MoneyAmount } from '@/components/ui/money-amount';
import type { SessionState } from '@/lib/domain/sessions/state';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { CONFIRM_TEXTS } from '@/lib/messages/session-payment';
import SurveyCard from './survey-card';
import { useFocusedTitle } from './use-focused-title';

type SentMessageProps = {
  submitted: NonNullable<SessionState['submitted']>;
  language: Language;
  handBack: () => void;
};

/** Sent: the number, the amount, the day. */
export function SentMessage({ submitted, language, handBack }: SentMessageProps) {
  const t = CONFIRM_TEXTS[language];
  const heading = useFocusedTitle();
  return (
    <div className="flex flex-col items-start gap-6 pb-8">
      <CircleCheck aria-hidden className="size-14 text-good" />
      <h1 ref={heading} tabIndex={-1} className="text-xl">
        {t.sentTitle}
      </h1>
      <p>
        {t.yourNumber}
        <span className="wrap-anywhere block font-bold text-lg tabular-nums sm:text-2xl">
          {submitted.claimNumber}
        </span>
      </p>
      <MoneyAmount
        label={t.willReceive}
        figures={formatRupiah(submitted.net)}
        words={rupiahInWords(submitted.net, language)}
      />
      <p>{t.sentNext(dateInWords(submitted.payBy, language))}</p>
      <SurveyCard language={language} />
      <Button onClick={handBack}>{PARTICIPANT_TEXTS[language].handBack}</Button>
    </div>
  );
}
