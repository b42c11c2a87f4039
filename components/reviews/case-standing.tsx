import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import type { OpenedCase } from '@/lib/server/reviews/open-case';
import { Notice } from '../ui/notice';
import { DECISION_TONE } from './case-rows';
import { DecideCase } from './decide-case';
import { DecideDocuments } from './decide-documents';

type CaseStandingProps = { opened: OpenedCase; actor: string; language: Language };

/** What can be done about a case now: decide it, or read why that is somebody else's, or what was decided. */
export function CaseStanding({ opened, actor, language }: CaseStandingProps) {
  const texts = REVIEWS[language].one;
  const { line, decisionNote } = opened;
  if (line.decision) {
    return (
      <Notice
        tone={DECISION_TONE[line.decision]}
        word={REVIEWS[language].cases.decisions[line.decision]}
        live="polite"
      >
        <p>{line.decidedBy ? texts.settledBy(line.decidedBy) : null}</p>
        {decisionNote ? <p className="mt-1">“{decisionNote}”</p> : null}
        {line.decidedBy && decisionNote === null ? null : (
          <p className="mt-1 text-muted">{texts.savedNext}</p>
        )}
      </Notice>
    );
  }
  if (line.closedAt) return <Notice tone="waiting" word={REVIEWS[language].cases.closed} />;
  if (!line.mayDecide) {
    return (
      <Notice tone="attention" word={OFFICE[language].attention} title={texts.notYours}>
        {texts.notYoursNext}
      </Notice>
    );
  }
  if (opened.documents) {
    const asked = opened.documents.papers.map((paper) => paper.asked);
    return <DecideDocuments line={line} asked={asked} actor={actor} language={language} />;
  }
  return <DecideCase line={line} actor={actor} language={language} />;
}
