import type { SubmitEvent } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

type StaffOrderProps = {
  type: 'sign-out-everywhere' | 'deactivate-staff';
  language: Language;
  pending: boolean;
  onSend: (body: { why: string }) => void;
};

/** The form of one order about an account: the reason for it. */
export function StaffOrder({ type, language, pending, onSend }: StaffOrderProps) {
  const texts = ADMINISTRATION[language].staff;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSend({ why: String(form.get('why')).trim() });
  };
  const words = {
    'sign-out-everywhere': [texts.signOutLead, texts.signOut, texts.signingOut],
    'deactivate-staff': [texts.deactivateLead, texts.deactivate, texts.deactivating],
  } as const;
  const [lead, action, doing] = words[type];
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-muted">{lead}</p>
      <TextField
        id={`${type}-why`}
        name="why"
        label={texts.why}
        hint={texts.whyHint}
        maxLength={120}
        pattern=".*\S.*"
        required
      />
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
