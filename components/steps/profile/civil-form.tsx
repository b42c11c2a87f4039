'use client';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { DateFields } from '@/components/ui/date-fields';
import type { FieldTexts } from '@/components/ui/field-frame';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { fieldError } from '@/lib/domain/people/field-errors';
import { type Nik, readNik } from '@/lib/domain/people/nik';
import { birthBounds, civilSchema, SEXES } from '@/lib/domain/people/profile';
import { earlierCivilOf } from '@/lib/domain/sessions/subject';
import { dateOfParts } from '@/lib/domain/values/read-date';
import { CIVIL_TEXTS } from '@/lib/messages/session-civil';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { dateInParts } from '../../shell/date-parts';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { SaveButton } from './save-button';
import type { FieldName } from './say-value';
import { useStepForm } from './use-step-form';

type Typed = {
  name: string; birthPlace: string; day: string; month: string; year: string; sex: string; motherName: string;
  address: string;
}; // biome-ignore format: as typed

const entered =
  (today: string) =>
  ({ day, month, year, ...rest }: Typed) => ({
    ...rest,
    birthDate: dateOfParts({ day, month, year }, birthBounds(today)),
  });

/** The six civil fields. What the registry found different is marked where it is put right. */
export function CivilForm({ done }: { done: () => void }) {
  const { view, language } = useSession();
  const t = CIVIL_TEXTS[language];
  const words = FIELD_TEXTS[language];
  const { civil, person, registry, claimant } = view.state;
  const earlier = earlierCivilOf(view.state);
  const known = civil ?? earlier;
  // Nothing is kept of an heir; the number that was typed says birth date and sex all the same.
  const said = claimant ? readNik(claimant.nik as Nik, view.today) : null;
  const schema = useMemo(
    () => z.pipe(z.transform(entered(view.today)), civilSchema(view.today)),
    [view.today],
  );
  const { form, around, summary, submit, values } = useStepForm<Typed, 'update-civil'>({
    sends: 'update-civil',
    schema,
    start: {
      name: known?.name ?? claimant?.name ?? '',
      birthPlace: known?.birthPlace ?? '',
      ...dateInParts(known?.birthDate ?? said?.birthDate ?? ''),
      sex: known?.sex ?? said?.sex ?? '',
      motherName: known?.motherName ?? '',
      address: known?.address ?? '',
    },
    earlier,
    order: ['name', 'birthPlace', 'birthDate', 'sex', 'motherName', 'address'],
  });
  const field = (name: FieldName): FieldTexts => {
    const { day, month, year } = values as unknown as Typed;
    const texts = around(
      name,
      name === 'birthDate' ? { value: dateOfParts({ day, month, year }, birthBounds(view.today)) } : {},
    );
    const differs =
      registry?.outcome === 'differs' && (registry.differing as readonly string[]).includes(name);
    return texts.error || !differs
      ? texts
      : { ...texts, error: { word: t.differsWord, text: t.fieldDiffers } };
  };
  const save = submit(
    (typed) => ({ ...entered(view.today)(typed), sex: typed.sex as 'male' | 'female' }),
    done,
  );
  return (
    <form method="post" noValidate onSubmit={save}>
      <Stack gap={6}>
        {summary}
        {(person?.warnings ?? []).map((code) => (
          <Notice key={code} tone="attention" word={t.warnings}>
            {fieldError(code, language)}
          </Notice>
        ))}
        <TextField {...form.register('name')} {...field('name')} autoCapitalize="words" />
        <TextField {...form.register('birthPlace')} {...field('birthPlace')} autoCapitalize="words" />
        <DateFields
          id="birthDate"
          {...field('birthDate')}
          day={{ ...form.register('day'), label: words.day }}
          month={{ ...form.register('month'), label: words.month }}
          year={{ ...form.register('year'), label: words.year }}
        />
        <ChoiceCards
          {...form.register('sex')}
          {...field('sex')}
          columns={2}
          choices={SEXES.map((value) => ({ value, label: words.sexes[value] }))}
        />
        <TextField {...form.register('motherName')} {...field('motherName')} autoCapitalize="words" />
        <TextArea {...form.register('address')} {...field('address')} rows={3} />
      </Stack>
      <StepActions step="civil" primary={<SaveButton sends="update-civil" text={t.submit} />} />
    </form>
  );
}
