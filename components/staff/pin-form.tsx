'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { PIN_TEXTS, type PinFault } from '@/lib/messages/pin';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';
import { changePin } from './pin-requests';

/** One's own PIN, set with the password. */
export function PinForm({ language, onSaved }: { language: Language; onSaved?: () => void }) {
  const texts = PIN_TEXTS[language];
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<PinFault | 'saved' | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const typed = new FormData(form);
    setPending(true);
    const asked = await changePin({
      password: String(typed.get('password')),
      pin: String(typed.get('new-pin')),
    });
    setPending(false);
    setSaid(asked.ok ? 'saved' : asked.fault);
    if (!asked.ok) return;
    form.reset();
    onSaved?.();
  };
  const fault = said === null || said === 'saved' ? null : said;
  const error = fault ? { word: texts.attention, text: texts.faults[fault] } : null;
  return (
    <form method="post" onSubmit={submit}>
      <Stack>
        <p>{texts.setLead}</p>
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={texts.password}
          required
          error={fault === 'password.wrong' ? error : null}
        />
        <TextField
          name="new-pin"
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          width="short"
          figures
          label={texts.newPin}
          required
          error={fault === 'password.wrong' ? null : error}
        />
        {said === 'saved' ? (
          <Notice tone="good" word={texts.done} live="polite">
            {texts.saved}
          </Notice>
        ) : null}
        <Button type="submit" variant="secondary" pending={pending} pendingText={texts.saving}>
          {texts.save}
        </Button>
      </Stack>
    </form>
  );
}
