import { bankName } from '@/lib/domain/people/banks';
import { dayOnly, isValidDate } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';

/** A value of the data update as it is read; codes become words. */
export const fieldValue = (field: string, value: string | null, language: Language): string => {
  const texts = FIELD_TEXTS[language];
  if (value === null || value === '') return texts.empty;
  if (field === 'bankCode') return bankName(value);
  if (field === 'sex') return (texts.sexes as Readonly<Record<string, string>>)[value] ?? value;
  if (field === 'emergencyRelation')
    return (texts.relations as Readonly<Record<string, string>>)[value] ?? value;
  return isValidDate(value) ? dayOnly(value, language) : value;
};
