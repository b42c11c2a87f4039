'use client';
import { type SubmitEvent, useState } from 'react';
import { isValidDate } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { dateOfParts, OLDEST_BIRTH } from '@/lib/domain/values/read-date';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { OFFICE } from '@/lib/messages/office';
import { Button } from '../ui/button';
import { DateFields } from '../ui/date-fields';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';

export type ClaimQuestion = { readonly claimNumber: string; readonly birthDate: string };
export type Trouble = { readonly says: string; readonly next: string };

type FindClaimFormProps = {
  language: Language;
  /** Asks, and returns what stands in the way, or null. */
  ask: (question: ClaimQuestion) => Promise<Trouble | null>;
};

/** Claim number and birth date: what the participant has on paper, and what he knows by heart. */
export function FindClaimForm({ language, ask }: FindClaimFormProps) {
  const t = CLAIM_DESK[language];
  const office = OFFICE[language];
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const part = (name: string) => String(form.get(name) ?? '');
    const claimNumber = part('claimNumber').trim();
    const bounds = { from: OLDEST_BIRTH, to: new Date().toISOString().slice(0, 10) };
    const birthDate = dateOfParts({ day: part('day'), month: part('month'), year: part('year') }, bounds);
    if (claimNumber === '' || !isValidDate(birthDate)) return setTrouble({ says: t.fillBoth, next: '' });
    setPending(true);
    setTrouble(await ask({ claimNumber, birthDate }).catch(() => office.unreachable));
    setPending(false);
  };
  return (
    <form method="post" onSubmit={submit} noValidate autoComplete="off">
      <Stack gap={4}>
        {trouble ? (
          <Notice tone="attention" word={t.attention} title={trouble.says} live="assertive">
            {trouble.next}
          </Notice>
        ) : null}
        <TextField
          name="claimNumber"
          label={t.claimNumber}
          hint={t.claimNumberHint}
          autoCapitalize="characters"
          maxLength={60}
          figures
        />
        <DateFields
          id="birthDate"
          label={t.birthDate}
          day={{ name: 'day', label: t.day }}
          month={{ name: 'month', label: t.month }}
          year={{ name: 'year', label: t.year }}
        />
        <Button type="submit" pending={pending} pendingText={t.finding}>
          {t.find}
        </Button>
      </Stack>
    </form>
  );
}
