import { sayFinding } from '@/lib/domain/benefits/jht/say-finding';
import type { RecordedQuote } from '@/lib/domain/sessions/claim-terms';
import type { Language } from '@/lib/domain/values/language';

type Finding = Parameters<typeof sayFinding>[0];

/** What the rules found, as the participant hears it. A rule that this release does not know is left out. */
export const claimSentences = (quote: RecordedQuote | null, language: Language): readonly string[] =>
  (quote?.findings ?? []).flatMap((finding) => {
    try {
      return [sayFinding(finding as Finding, quote?.openFrom ?? quote?.claimableFrom ?? null, language)];
    } catch {
      return [];
    }
  });
