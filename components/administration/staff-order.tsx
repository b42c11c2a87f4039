import type { SubmitEvent } from 'react';
import type { Language } from '@/lib/domain/sessions/events';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

type StaffOrderProps = {
  type: 'set-password' | 'sign-out-everywhere' | 'deactivate-staff';
  language: Language;
  pending: boolean;
  onSend: (body: { why?: string }, password?: string) => void;
};

/** The form of one order about an account: a new password, or a reason. */
export function StaffOrder({ type, language, pending, onSend }: StaffOrderProps) {
  const texts = ADMINISTRATION[language].staff;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (type === 'set-password') onSend({}, String(form.get('new-password')));
    else onSend({ why: String(form.get('why')).trim() });
  };
  const words = {
    'set-password': [texts.setPasswordLead, texts.setPassword, texts.settingPassword],
    'sign-out-everywhere': [texts.signOutLead, texts.signOut, texts.signingOut],
    'deactivate-staff': [texts.deactivateLead, texts.deactivate, texts.deactivating],
  } as const;
  const [lead, action, doing] = words[type];
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-muted">{lead}</p>
      {type === 'set-password' ? (
        <TextField
          id={`${type}-password`}
          name="new-password"
          type="password"
          autoComplete="new-password"
          label={texts.newPassword}
          hint={texts.passwordHint}
          minLength={12}
          maxLength={200}
          required
        />
      ) : (
        <TextField
          id={`${type}-why`}
          name="why"
          label={texts.why}
          hint={texts.whyHint}
          maxLength={120}
          pattern=".*\S.*"
          required
        />
      )}
      <Button
        type="submit"
        variant={type === 'deactivate-staff' ? 'danger' : 'primary'}
        pending={pending}
        pendingText={doing}
      >
        {action}
      </Button>
    </form>
  );
}
