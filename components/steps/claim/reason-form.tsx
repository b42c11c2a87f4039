'use client';
import { useState } from 'react';
import { dateInParts } from '@/components/shell/date-parts';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { DateFields } from '@/components/ui/date-fields';
import { Stack } from '@/components/ui/stack';
import { REASON_WORDS, REASONS } from '@/lib/domain/benefits/jht/reasons';
import { endOfWorkBounds, NEEDS_LETTER } from '@/lib/domain/sessions/claim-dates';
import type { ClaimReason } from '@/lib/domain/sessions/claim-terms';
import { type DateFault, dateFault, dateOfParts } from '@/lib/domain/values/read-date';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { ThreeConditions } from './three-conditions';

type Typed = {
  readonly reason: ClaimReason | null;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};
const LETTER_FAULTS = {
  shape: 'letterShape',
  year: 'letterYear',
  early: 'letterEarly',
  late: 'letterFuture',
} as const satisfies Record<DateFault, string>;

/** The reason in the participant's words, and the letter's date where the law counts from it. */
export function ReasonForm({ done }: { done: () => void }) {
  const { view, language, send, pending } = useSession();
  const t = CLAIM_TEXTS[language];
  const { claim, claimant } = view.state;
  // An heir is here for one reason only, and nobody else for that one.
  const reasons = REASONS.filter((value) => (value === 'deceased') === (claimant !== null));
  const { values: typed, change } = useDraft<Typed>('describe-claim', {
    reason: claim?.reason ?? (claimant ? 'deceased' : null),
    ...dateInParts(claim?.letterOn ?? ''),
  });
  const [tried, setTried] = useState(false);
  const needsLetter = typed.reason !== null && NEEDS_LETTER.includes(typed.reason);
  const bounds = endOfWorkBounds(view.state, view.today);
  const letterOn = dateOfParts(typed, bounds);
  const wrong = dateFault(letterOn, bounds);
  const fault = !needsLetter || !wrong ? null : letterOn === '' ? 'letterMissing' : LETTER_FAULTS[wrong];
  const count = async () => {
    setTried(true);
    if (!typed.reason) return document.getElementById('reason')?.focus();
    if (fault) return document.getElementById('letter-day')?.focus();
    const body = { reason: typed.reason, letterOn: needsLetter ? letterOn : null };
    const answer = await send('describe-claim', body);
    if (answer.kind === 'accepted') done();
  };
  const part = (name: 'day' | 'month' | 'year') => ({
    name,
    label: t[name],
    value: typed[name],
    onChange: ({ target }: { target: HTMLInputElement }) => change({ [name]: target.value }),
  });
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void count();
      }}
    >
      <Stack gap={6}>
        <ChoiceCards
          name="reason"
          label={t.reason}
          value={typed.reason}
          onChange={({ target }) => change({ reason: target.value as ClaimReason })}
          choices={reasons.map((value) => ({
            value,
            label: REASON_WORDS[value][language],
          }))}
          error={tried && !typed.reason ? { word: t.fault, text: t.reasonMissing } : null}
        />
        {needsLetter ? (
          <DateFields
            id="letter"
            label={t.letter}
            hint={t.letterHint}
            error={tried && fault ? { word: t.fault, text: t[fault] } : null}
            day={part('day')}
            month={part('month')}
            year={part('year')}
          />
        ) : null}
        <ThreeConditions />
      </Stack>
      <StepActions
        step="claim"
        primary={
          <Button type="submit" pending={pending === 'describe-claim'} pendingText={t.counting}>
            {t.count}
          </Button>
        }
      />
    </form>
  );
}
