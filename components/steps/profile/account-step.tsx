'use client';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { accountHint } from '@/lib/domain/people/bank-account';
import { isPlaceholderNpwp } from '@/lib/domain/people/npwp';
import { accountSchema } from '@/lib/domain/people/profile';
import { isPayable } from '@/lib/domain/sessions/steps';
import { withoutSeparators } from '@/lib/domain/values/tidy';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { AMOUNT_TEXTS } from '@/lib/messages/session-payment';
import { PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { BankSelect } from '../../shell/bank-select';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { AskAboutName } from '../cases/ask-about-name';
import { SaveButton } from './save-button';
import { useStepForm } from './use-step-form';

/** The participant's own account; its usual length is a hint, the bank's inquiry decides. */
export default function AccountStep() {
  const { view, language, go } = useSession();
  const t = PROFILE_TEXTS[language].account;
  const money = AMOUNT_TEXTS[language];
  const { state } = view;
  const earlier = state.person?.earlier.account ?? null;
  const known = state.account ?? earlier;
  const { form, around, summary, submit, values } = useStepForm({
    sends: 'update-account',
    schema: accountSchema,
    start: {
      bankCode: known?.bankCode ?? '',
      accountNumber: known?.accountNumber ?? '',
      holderName: known?.holderName ?? '',
      npwp: known?.npwp ?? '',
    },
    earlier,
    order: ['bankCode', 'accountNumber', 'holderName', 'npwp'],
  });
  const digits = withoutSeparators(values.accountNumber ?? '');
  const unusual = digits.length >= 5 ? accountHint(values.bankCode ?? '', digits, view.banks) : null;
  const noNpwp = isPlaceholderNpwp(values.npwp ?? '');
  const refused = state.accountCheck && !isPayable(state) ? state.accountCheck : null;
  return (
    <StepFrame step="account" title={t.title} lead={t.lead}>
      <AskAboutName />
      <form
        method="post"
        noValidate
        onSubmit={submit(
          (typed) => typed,
          () => go(),
        )}
      >
        <Stack gap={6}>
          {refused ? (
            <Notice tone="attention" word={SESSION_TEXTS[language].attention} live="polite">
              <p>{money.accountResult[refused.verdict]}</p>
              {refused.holderName ? <p>{money.bankSays(refused.holderName)}</p> : null}
            </Notice>
          ) : null}
          {summary}
          <BankSelect
            {...form.register('bankCode', { setValueAs: (code) => code || undefined })}
            {...around('bankCode')}
            banks={view.banks}
            language={language}
            chosen={values.bankCode ?? ''}
          />
          <TextField
            {...form.register('accountNumber')}
            {...around('accountNumber', {
              hint: unusual
                ? t.unusual(unusual.bank, unusual.usual)
                : digits
                  ? t.digits(digits.length)
                  : undefined,
            })}
            inputMode="numeric"
            figures
          />
          <TextField
            {...form.register('holderName')}
            {...around('holderName', { hint: t.holderHint })}
            autoCapitalize="characters"
          />
          <TextField
            {...form.register('npwp')}
            {...around('npwp', { hint: noNpwp ? t.npwpNone : t.npwpHint, optional: true })}
            inputMode="numeric"
            figures
          />
        </Stack>
        <StepActions step="account" primary={<SaveButton sends="update-account" />} />
      </form>
    </StepFrame>
  );
}
