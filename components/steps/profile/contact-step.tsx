'use client';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { contactSchema } from '@/lib/domain/people/profile';
import { PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { SaveButton } from './save-button';
import { useStepForm } from './use-step-form';

/** Phone and e-mail; both may be missing, for whom the counter is made. */
export default function ContactStep() {
  const { view, language, go } = useSession();
  const t = PROFILE_TEXTS[language].contact;
  const earlier = view.state.person?.earlier.contact ?? null;
  const known = view.state.contact ?? earlier;
  const { form, around, summary, submit } = useStepForm({
    sends: 'update-contact',
    schema: contactSchema,
    start: { phone: known?.phone ?? '', email: known?.email ?? '' },
    earlier,
    order: ['phone', 'email'],
  });
  return (
    <StepFrame step="contact" title={t.title} lead={t.lead}>
      <form
        method="post"
        noValidate
        onSubmit={submit(
          (typed) => typed,
          () => go(),
        )}
      >
        <Stack gap={6}>
          {summary}
          <TextField
            {...form.register('phone')}
            {...around('phone', { hint: t.phoneHint, optional: true })}
            type="tel"
            figures
            width="medium"
          />
          <TextField
            {...form.register('email')}
            {...around('email', { optional: true })}
            type="email"
            inputMode="email"
          />
        </Stack>
        <StepActions step="contact" primary={<SaveButton sends="update-contact" />} />
      </form>
    </StepFrame>
  );
}
