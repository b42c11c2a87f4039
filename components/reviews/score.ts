import type { Language } from '@/lib/domain/values/language';

/** A similarity or risk with two decimals, "0,42" or "0.42"; empty when there is none. */
export const score = (value: number | null, language: Language): string => {
  if (value === null) return '';
  return language === 'id' ? value.toFixed(2).replace('.', ',') : value.toFixed(2);
};
