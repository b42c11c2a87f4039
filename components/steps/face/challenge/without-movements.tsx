'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { WITHOUT_CHALLENGE, type WithoutChallenge } from '@/lib/domain/sessions/challenge';
import type { Language } from '@/lib/domain/values/language';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';

/** For whom movements are no way: a straight picture, with the reason, and a person who decides. */
export function WithoutMovements(props: { language: Language; take: (why: WithoutChallenge) => void }) {
  const t = CHALLENGE_TEXTS[props.language];
  const [why, setWhy] = useState<WithoutChallenge | ''>('');
  return (
    <Disclosure summary={t.withoutTitle}>
      <Stack>
        <p className="text-muted">{t.withoutLead}</p>
        <SelectField
          name="without-movements"
          label={t.withoutWhy}
          placeholder={t.withoutWhy}
          value={why}
          onChange={({ target }) => setWhy(WITHOUT_CHALLENGE.find((one) => one === target.value) ?? '')}
          options={WITHOUT_CHALLENGE.map((one) => ({ value: one, label: t.withoutReasons[one] }))}
        />
        <Button variant="secondary" disabled={why === ''} onClick={() => why !== '' && props.take(why)}>
          {t.withoutTake}
        </Button>
      </Stack>
    </Disclosure>
  );
}
