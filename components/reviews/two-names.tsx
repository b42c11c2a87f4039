import type { Language } from '@/lib/domain/values/language';
import { REVIEWS } from '@/lib/messages/reviews';
import type { OpenedCase } from '@/lib/server/reviews/open-case';
import { SummaryList } from '../ui/summary-list';

type Names = NonNullable<OpenedCase['names']>;

/** The payee's name and the holder's, one above the other, letter for letter as they stand. */
export function TwoNames({ names, language }: { names: Names; language: Language }) {
  const texts = REVIEWS[language].one;
  return (
    <SummaryList
      items={[
        { key: 'payee', term: texts.payee, value: names.payee },
        { key: 'holder', term: texts.holder, value: names.holder ?? texts.bankSilent },
      ]}
    />
  );
}
