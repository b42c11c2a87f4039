import { type Bank, bankName } from '@/lib/domain/people/banks';
import { localPhone } from '@/lib/domain/people/phone';
import { dayOnly, isValidDate } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';

export type FieldName = keyof (typeof FIELD_TEXTS)['id']['fields'];

/** A kept value as people read it: the bank by name, a date in words, a choice by its word. */
export const sayValue = (
  field: FieldName,
  value: string | null,
  { language, banks }: { language: Language; banks: readonly Bank[] },
): string => {
  const t = FIELD_TEXTS[language];
  if (value === null || value === '') return t.empty;
  if (field === 'bankCode') return bankName(value, banks);
  if (field === 'birthDate') return isValidDate(value) ? dayOnly(value, language) : value;
  if (field === 'phone' || field === 'emergencyPhone') return localPhone(value);
  if (field === 'sex') return t.sexes[value as keyof typeof t.sexes] ?? value;
  if (field === 'emergencyRelation') return t.relations[value as keyof typeof t.relations] ?? value;
  return value;
};
