import { maskKpj } from '@/lib/domain/people/mask';
import { dayOnly } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import type { OpenedCase } from '@/lib/server/reviews/open-case';
import { SummaryList } from '../ui/summary-list';

type CorrectionFactsProps = { correction: NonNullable<OpenedCase['correction']>; language: Language };

/** What is to be corrected on the carrier's record: the last day with its evidence, or the cards that become one. */
export function CorrectionFacts({ correction: { asked, memberships }, language }: CorrectionFactsProps) {
  const t = CORRECTION_TEXTS[language];
  const ids = asked.kind === 'merge' ? [asked.into, ...asked.from] : [asked.membershipId];
  const cards = memberships.filter(({ id }) => ids.includes(id));
  return (
    <SummaryList
      items={[
        ...cards.map(({ id, kpj, employer, joinedOn, leftOn }) => ({
          key: id,
          term: `${t.card} ${maskKpj(kpj)}`,
          value: employer ?? t.selfEmployed,
          remark: t.from(dayOnly(joinedOn, language), leftOn ? dayOnly(leftOn, language) : t.active),
        })),
        ...(asked.kind === 'end-of-work'
          ? [
              { key: 'last-day', term: t.lastDay, value: dayOnly(asked.leftOn, language) },
              { key: 'evidence', term: t.evidence, value: t.evidences[asked.evidence] },
            ]
          : []),
      ]}
    />
  );
}
