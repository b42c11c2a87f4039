'use client';
import { useSession } from '@/components/shell/session-context';
import { Notice } from '@/components/ui/notice';
import { openCase } from '@/lib/domain/sessions/steps';
import { dateInWords } from '@/lib/domain/values/calendar';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { SESSION_TEXTS } from '@/lib/messages/session';

/** Where the documents stand, in one notice: with the supervisor, given back, refused, accepted. */
export function DocumentsNotice() {
  const { view, language } = useSession();
  const t = DOCUMENT_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const { documents, documentsComplete, participantConfirmed } = view.state;
  if (openCase(view.state, 'documents') && documentsComplete)
    return (
      <Notice tone="waiting" word={t.waiting} live="polite">
        <p>{t.waitingNext(dateInWords(documentsComplete.payBy, language))}</p>
        <p className="mt-1">{participantConfirmed ? t.confirmedNext : t.notConfirmedNext}</p>
      </Notice>
    );
  if (documentsComplete?.accepted)
    return (
      <Notice tone="good" word={shell.good} title={t.accepted} live="polite">
        {t.acceptedNext}
      </Notice>
    );
  if (documents.rejectedFor)
    return (
      <Notice tone="stopped" word={shell.stopped} title={t.rejected} live="polite">
        <p className="font-semibold">{t.grounds[documents.rejectedFor]}</p>
        <p>{t.rejectedNext}</p>
      </Notice>
    );
  if (documents.returned.length > 0)
    return (
      <Notice tone="attention" word={shell.attention} title={t.returned} live="polite">
        {t.returnedNext}
      </Notice>
    );
  return null;
}
