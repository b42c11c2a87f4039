import { QUALITY_MESSAGES } from '@/lib/biometrics/quality-messages';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { Language } from '@/lib/sessions/events';
import { CONTRADICTION } from '@/lib/sessions/rungs';
import type { FaceAttempt } from '@/lib/sessions/state';

type Said = Readonly<Record<Language, { readonly what: string; readonly todo: string }>>;

/** Each reason as what is and what to do; a reason of another release is left out. */
export const sentencesOf = (attempt: FaceAttempt, language: Language): readonly string[] =>
  attempt.reasons.flatMap((reason) => {
    if (reason === CONTRADICTION) return [FACE_TEXTS[language].contradiction];
    const quality = (QUALITY_MESSAGES as Partial<Record<string, Said>>)[reason];
    if (quality) return [`${quality[language].what} ${quality[language].todo}`];
    const registry = (FACE_TEXTS[language].registryReasons as Partial<Record<string, string>>)[reason];
    return registry ? [registry] : [];
  });
