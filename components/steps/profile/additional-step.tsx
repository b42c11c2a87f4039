'use client';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { additionalSchema, EMERGENCY_RELATIONS, type EmergencyRelation } from '@/lib/domain/people/profile';
import { FIELD_TEXTS, PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { SaveButton } from './save-button';
import { useStepForm } from './use-step-form';

/** Occupation, and whom to call when the participant cannot be reached. */
export default function AdditionalStep() {
  const { view, language, go } = useSession();
  const t = PROFILE_TEXTS[language].additional;
  const earlier = view.state.person?.earlier.additional ?? null;
  const known = view.state.additional ?? earlier;
  const { form, around, summary, submit } = useStepForm({
    sends: 'update-additional',
    schema: additionalSchema,
    start: {
      occupation: known?.occupation ?? '',
      emergencyName: known?.emergencyName ?? '',
      emergencyRelation: known?.emergencyRelation ?? '',
      emergencyPhone: known?.emergencyPhone ?? '',
    },
    earlier,
    order: ['occupation', 'emergencyName', 'emergencyRelation', 'emergencyPhone'],
  });
  return (
    <StepFrame step="additional" title={t.title} lead={t.lead}>
      <form
        method="post"
        noValidate
        onSubmit={submit(
          (typed) => ({ ...typed, emergencyRelation: typed.emergencyRelation as EmergencyRelation }),
          () => go(),
        )}
      >
        <Stack gap={6}>
          {summary}
          <TextField {...form.register('occupation')} {...around('occupation')} autoCapitalize="sentences" />
          <h2 className="text-lg">{t.emergency}</h2>
          <TextField
            {...form.register('emergencyName')}
            {...around('emergencyName')}
            autoCapitalize="words"
          />
          <SelectField
            {...form.register('emergencyRelation')}
            {...around('emergencyRelation')}
            placeholder={t.chooseRelation}
            options={EMERGENCY_RELATIONS.map((value) => ({
              value,
              label: FIELD_TEXTS[language].relations[value],
            }))}
          />
          <TextField
            {...form.register('emergencyPhone')}
            {...around('emergencyPhone')}
            type="tel"
            figures
            width="medium"
          />
        </Stack>
        <StepActions step="additional" primary={<SaveButton sends="update-additional" />} />
      </form>
    </StepFrame>
  );
}
