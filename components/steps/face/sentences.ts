import {
  CHALLENGE_PREFIX,
  OF_RECORD_REASON,
  REPLAYED_REASON,
  WITHOUT_REASON,
} from '@/lib/domain/sessions/challenge';
import { CONTRADICTION } from '@/lib/domain/sessions/face-fallbacks';
import type { FaceAttempt } from '@/lib/domain/sessions/state';
import type { InLanguages, Language } from '@/lib/domain/values/language';
import { CHALLENGE_MESSAGES } from '@/lib/messages/faces/challenge-messages';
import { QUALITY_MESSAGES } from '@/lib/messages/faces/quality-messages';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { FACE_TEXTS } from '@/lib/messages/session-face';

type Said = InLanguages<{ readonly what: string; readonly todo: string }>;

/** Each reason as what is and what to do; a reason of another release is left out. */
export const sentencesOf = (attempt: FaceAttempt, language: Language): readonly string[] =>
  attempt.reasons.flatMap((reason) => {
    if (reason === CONTRADICTION) return [FACE_TEXTS[language].contradiction];
    if (reason === REPLAYED_REASON) return [FACE_TEXTS[language].replayed];
    if (reason === OF_RECORD_REASON) return [FACE_TEXTS[language].ofRecord];
    if (reason === WITHOUT_REASON) return [CHALLENGE_TEXTS[language].withoutDecides];
    const movement = reason.startsWith(CHALLENGE_PREFIX)
      ? (CHALLENGE_MESSAGES as Partial<Record<string, Said>>)[reason.slice(CHALLENGE_PREFIX.length)]
      : undefined;
    if (movement) return [`${movement[language].what} ${movement[language].todo}`];
    const quality = (QUALITY_MESSAGES as Partial<Record<string, Said>>)[reason];
    if (quality) return [`${quality[language].what} ${quality[language].todo}`];
    const registry = (FACE_TEXTS[language].registryReasons as Partial<Record<string, string>>)[reason];
    return registry ? [registry] : [];
  });
