import { LANGUAGES, type Language } from '../domain/values/language';

export const LANGUAGE_COOKIE = 'dampingi.language';

/** The officer's language from a cookie header's value. Indonesian unless another one was chosen. */
export const languageOf = (value: string | undefined): Language =>
  LANGUAGES.find((language) => language === value) ?? 'id';
