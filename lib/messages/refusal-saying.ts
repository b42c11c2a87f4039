import { REFUSALS } from '../domain/sessions/refusal-messages';
import type { InLanguages, Language } from '../domain/values/language';
import { FILE_REFUSALS } from './document-files';

type Saying = { readonly says: string; readonly next: string };

const ALL: Partial<Record<string, InLanguages<Saying>>> = { ...FILE_REFUSALS, ...REFUSALS };

/** What a refusal of a session's command, or of the picture that it names, says and what helps; none where unknown. */
export const sayingOf = (code: string, language: Language): Saying | undefined => ALL[code]?.[language];
