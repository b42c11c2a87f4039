import type { Language } from '@/lib/domain/values/language';
import { REVIEWS } from '@/lib/messages/reviews';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import type { OpenedCase } from '@/lib/server/reviews/open-case';
import { SummaryList } from '../ui/summary-list';
import { fieldValue } from './field-value';

/** Which personal data the registry does not agree with, and how far they are from it. */
export function DifferingFields({ opened, language }: { opened: OpenedCase; language: Language }) {
  const texts = REVIEWS[language].one;
  return (
    <section aria-labelledby="differing" className="flex flex-col gap-3">
      <h2 id="differing" className="text-lg">
        {texts.differing}
      </h2>
      <SummaryList
        items={opened.differing.map(({ field, entered, was, similarity }) => ({
          key: field,
          term: FIELD_TEXTS[language].fields[field],
          value: fieldValue(field, entered, language),
          was:
            was && was !== entered
              ? { label: texts.was, value: fieldValue(field, was, language) }
              : undefined,
          remark:
            similarity === null ? undefined : (
              <span className="text-muted">{texts.similarity(similarity)}</span>
            ),
        }))}
      />
      <p className="text-muted text-sm">{texts.registryKeeps}</p>
    </section>
  );
}
