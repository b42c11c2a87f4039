import { cookies } from 'next/headers';
import type { Language } from '../../domain/values/language';
import { LANGUAGE_COOKIE, languageOf } from '../../messages/language';

/** The language that this browser's member of staff reads. */
export const currentLanguage = async (): Promise<Language> =>
  languageOf((await cookies()).get(LANGUAGE_COOKIE)?.value);
