import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import type { Point } from '@/lib/domain/sessions/document-points';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { DOCUMENT_RULING } from '@/lib/messages/document-ruling';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { FACTOR_NAMES } from '@/lib/messages/second-factor';
import type { DocumentsUnderReview } from '@/lib/server/reviews/documents-under-review';
import { DocumentFiles } from '../steps/documents/document-files';
import { SharesList } from '../steps/heirs/shares-list';
import { Card } from '../ui/card';
import { StatusPill } from '../ui/status-pill';
import { SummaryList } from '../ui/summary-list';

type DocumentsEvidenceProps = { sessionId: string; documents: DocumentsUnderReview; language: Language };

/** The claim and its papers as the officer handed them in: pages, ticks, and what is explained instead. */
export function DocumentsEvidence({ sessionId, documents, language }: DocumentsEvidenceProps) {
  const t = DOCUMENT_RULING[language];
  const words = DOCUMENT_TEXTS[language];
  const names = FACTOR_NAMES[language];
  const { reason, net, complete, agreed, agreedBy, papers, shares } = documents;
  const inWords = (settled: NonNullable<typeof agreedBy>) =>
    'by' in settled ? names.factors[settled.by] : names.passedOver[settled.passedOver];
  return (
    <section aria-labelledby="evidence" className="flex flex-col gap-4">
      <h2 id="evidence" className="text-lg">
        {t.evidence}
      </h2>
      <SummaryList
        items={[
          { key: 'reason', term: t.reason, value: REASON_WORDS[reason][language] },
          { key: 'net', term: t.net, value: net === null ? '–' : formatRupiah(net) },
          { key: 'agreed', term: t.agreed, value: agreed ? t.agreedYes : t.agreedNo },
          ...(agreedBy ? [{ key: 'agreed-by', term: names.term, value: inWords(agreedBy) }] : []),
          ...(complete
            ? [
                { key: 'on', term: t.complete, value: dateInWords(complete.on, language) },
                { key: 'pay-by', term: t.payBy, value: dateInWords(complete.payBy, language) },
              ]
            : []),
        ]}
      />
      {shares.length > 0 ? (
        <Card title={HEIR_TEXTS[language].title}>
          <SharesList shares={shares} language={language} />
        </Card>
      ) : null}
      <p className="text-muted text-sm">{t.onlyWhileOpen}</p>
      {papers.map(({ asked, files, ticked, excuse }) => (
        <Card
          key={asked.code}
          title={asked[language]}
          aside={excuse ? <StatusPill tone="attention">{t.excused}</StatusPill> : null}
        >
          {excuse ? (
            <p>
              {words.excuses[excuse.why]}: {excuse.note}
            </p>
          ) : null}
          {ticked.length > 0 ? (
            <p className="mb-3">
              {t.ticked}: {ticked.map((point) => words.pointNames[point as Point] ?? point).join('; ')}
            </p>
          ) : null}
          <DocumentFiles sessionId={sessionId} name={asked[language]} files={files} language={language} />
        </Card>
      ))}
    </section>
  );
}
