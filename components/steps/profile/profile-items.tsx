import type { SummaryItem } from '@/components/ui/summary-list';
import type { FieldOrigin } from '@/lib/domain/sessions/entries';
import type { StepName } from '@/lib/domain/sessions/steps';
import type { Language } from '@/lib/domain/values/language';
import type { SessionView } from '@/lib/domain/views/session-view';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { FieldRemark } from './field-remark';
import { type FieldName, sayValue } from './say-value';

type Part = {
  readonly step: Extract<StepName, 'contact' | 'account' | 'civil' | 'additional'>;
  readonly fields: readonly FieldName[];
};

/** Which fields each step of the data update asks for, in order. */
export const PROFILE_PARTS = [
  { step: 'contact', fields: ['phone', 'email'] },
  { step: 'account', fields: ['bankCode', 'accountNumber', 'holderName', 'npwp'] },
  { step: 'civil', fields: ['name', 'birthPlace', 'birthDate', 'sex', 'motherName', 'address'] },
  { step: 'additional', fields: ['occupation', 'emergencyName', 'emergencyRelation', 'emergencyPhone'] },
] as const satisfies readonly Part[];

type Entry = Readonly<Record<string, unknown>> & { readonly origins: Readonly<Record<string, FieldOrigin>> };

/** The values of one part as a list to check: old, new, where from, and the way to change it. */
export const profileItems = (
  { state, banks }: Pick<SessionView, 'state' | 'banks'>,
  { step, fields }: Part,
  show: {
    readonly language: Language;
    readonly change?: (step: StepName) => void;
    readonly origins?: boolean;
  },
): readonly SummaryItem[] => {
  const { language, change, origins = true } = show;
  const t = FIELD_TEXTS[language];
  const entry = state[step] as Entry | null;
  if (!entry) return [];
  return fields.map((name) => {
    const value = (entry[name] as string | null | undefined) ?? null;
    const origin = entry.origins[name];
    const changed = origins && origin && origin.was !== null && origin.was !== value;
    return {
      key: name,
      term: t.fields[name],
      value: sayValue(name, value, { language, banks }),
      was: changed ? { label: t.was, value: sayValue(name, origin.was, { language, banks }) } : undefined,
      remark:
        origins && origin && value !== null ? (
          <FieldRemark from={origin.from} language={language} />
        ) : undefined,
      change: change
        ? { text: t.change, name: t.changeName(t.fields[name]), onSelect: () => change(step) }
        : undefined,
    };
  });
};
