import { dateInWords } from '@/lib/domain/values/calendar';
import { RECEIPT } from '@/lib/messages/receipt';
import type { ClaimReceipt, NextStepSlip } from '@/lib/server/claims/receipt';

/** Whose visit, when, under which ticket. */
export function VisitLines({ visit }: { visit: ClaimReceipt | NextStepSlip }) {
  const texts = RECEIPT[visit.language];
  const lines = [
    [texts.name, visit.name ?? texts.unnamed],
    [texts.visit, dateInWords(visit.openedOn, visit.language)],
    [texts.ticket, visit.ticket],
    ...(visit.officer ? [[texts.officer, visit.officer] as const] : []),
  ] as const;
  return (
    <dl data-keep className="grid grid-cols-[auto_1fr] gap-x-4">
      {lines.map(([term, value]) => (
        <div key={term} className="contents">
          <dt>{term}</dt>
          <dd className="text-right font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
