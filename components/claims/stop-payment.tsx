'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { OFFICE } from '@/lib/messages/office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';
import type { Trouble } from './find-claim-form';
import { askStop } from './kiosk-requests';

/** "Wasn't you?": the code from the SMS stops the payment, at the counter or on an office device. */
export function StopPayment({ language }: { language: Language }) {
  const t = CLAIM_DESK[language];
  const [pending, setPending] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    setPending(true);
    const answer = await askStop(code, language).catch(() => ({
      ok: false as const,
      trouble: OFFICE[language].unreachable,
    }));
    setPending(false);
    setStopped(answer.ok);
    setTrouble(answer.ok ? null : answer.trouble);
  };
  return (
    <Card title={t.stopTitle}>
      {stopped ? (
        <Notice tone="good" word={t.stopped} live="assertive">
          {t.stoppedNext}
        </Notice>
      ) : (
        <form method="post" onSubmit={submit} noValidate autoComplete="off">
          <Stack gap={4}>
            <p>{t.stopLead}</p>
            {trouble ? (
              <Notice tone="attention" word={t.attention} title={trouble.says} live="assertive">
                {trouble.next}
              </Notice>
            ) : null}
            <TextField
              name="code"
              label={t.stopCode}
              inputMode="numeric"
              maxLength={20}
              width="medium"
              figures
            />
            <Button type="submit" pending={pending} pendingText={t.stopping}>
              {t.stop}
            </Button>
          </Stack>
        </form>
      )}
    </Card>
  );
}
