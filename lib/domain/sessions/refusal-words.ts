import type { InLanguages } from '../values/language';

/** What is, and what to do next. Neither names a person nor repeats what was typed. */
export type RefusalMessage = InLanguages<{ readonly says: string; readonly next: string }>;

/** Both languages of one no: what is, what next. */
export const says = (id: readonly [string, string], en: readonly [string, string]): RefusalMessage => ({
  id: { says: id[0], next: id[1] },
  en: { says: en[0], next: en[1] },
});
