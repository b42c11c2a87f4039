import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { HEIR_RELATIONS, RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import type { Language } from '@/lib/domain/values/language';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import type { HeirField } from './use-heir-fields';

type Named = 'nik' | 'name' | 'relation';
/** The `field` of any form that has these three among its fields. */
type Field = <Name extends Named>(name: Name) => Omit<ReturnType<HeirField>, 'name'> & { name: string };

/** Who an heir is: number and name as on the KTP, and the relation to the participant. */
export function PersonFields({ field, language }: { field: Field; language: Language }) {
  const t = HEIR_TEXTS[language];
  return (
    <>
      <TextField
        {...field('nik')}
        label={t.nik}
        hint={t.nikHint}
        inputMode="numeric"
        maxLength={30}
        figures
      />
      <TextField {...field('name')} label={t.name} autoCapitalize="words" maxLength={120} />
      <SelectField
        {...field('relation')}
        label={t.relation}
        placeholder={t.chooseRelation}
        options={HEIR_RELATIONS.map((value) => ({ value, label: RELATION_WORDS[value][language] }))}
      />
    </>
  );
}
