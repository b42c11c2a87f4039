import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { LANGUAGE_COOKIE, languageOf } from '@/lib/messages/language';

const YEAR = 31_536_000;
const listeners = new Set<() => void>();

const read = (): Language =>
  languageOf(
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${LANGUAGE_COOKIE}=`))
      ?.split('=')[1],
  );

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Keeps the officer's language for every page of this browser. */
export const chooseLanguage = (language: Language): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every supported browser
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR}; samesite=lax`;
  for (const tell of listeners) tell();
};

/** The officer's language; Indonesian on the prerendered page. */
export const useOfficerLanguage = (): Language => {
  const language = useSyncExternalStore<Language>(subscribe, read, () => 'id');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
};
