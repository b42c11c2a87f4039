'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { OWN_ACCOUNT, type PasswordFormFault } from '@/lib/messages/own-account';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';
import { useReady } from '../ui/use-ready';
import { changePassword } from './password-requests';

type PasswordFormProps = { language: Language; onSaved?: () => void; primary?: boolean };

/** One's own password, changed with the present one. */
export function PasswordForm({ language, onSaved, primary }: PasswordFormProps) {
  const texts = OWN_ACCOUNT[language];
  const ready = useReady();
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<PasswordFormFault | 'saved' | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const typed = new FormData(form);
    setPending(true);
    const fault = await changePassword({
      current: String(typed.get('current-password')),
      next: String(typed.get('next-password')),
    });
    setPending(false);
    setSaid(fault ?? 'saved');
    if (fault) return;
    form.reset();
    onSaved?.();
  };
  const fault = said === null || said === 'saved' ? null : said;
  const error = fault ? { word: texts.attention, text: texts.faults[fault] } : null;
  return (
    <form method="post" onSubmit={submit} data-ready={ready}>
      <Stack>
        <p className="text-muted">{texts.lead}</p>
        <TextField
          name="current-password"
          type="password"
          autoComplete="current-password"
          label={texts.current}
          maxLength={200}
          required
          error={fault === 'password.wrong' ? error : null}
        />
        <TextField
          name="next-password"
          type="password"
          autoComplete="new-password"
          label={texts.next}
          hint={texts.nextHint}
          minLength={12}
          maxLength={200}
          required
          error={fault === 'password.wrong' ? null : error}
        />
        {said === 'saved' ? (
          <Notice tone="good" word={texts.done} live="polite">
            {texts.saved}
          </Notice>
        ) : null}
        <Button
          type="submit"
          variant={primary ? 'primary' : 'secondary'}
          pending={pending}
          pendingText={texts.saving}
        >
          {texts.save}
        </Button>
      </Stack>
    </form>
  );
}
