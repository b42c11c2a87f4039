/** A size as people say it: "84 kB", "1,2 MB"; decimal units, the comma as the language writes it. */
import type { Language } from '../values/language';
export const fileSize = (bytes: number, language: Language): string => {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === 'id' ? megabytes.replace('.', ',') : megabytes} MB`;
};
