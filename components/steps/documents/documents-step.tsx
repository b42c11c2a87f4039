'use client';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { StepFrame } from '@/components/shell/step-frame';
import { Button } from '@/components/ui/button';
import { ProgressLine } from '@/components/ui/progress-line';
import { Stack } from '@/components/ui/stack';
import { askedDocuments, collectsAhead, openDocuments } from '@/lib/domain/sessions/document-standing';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { PAPERS_AHEAD } from '@/lib/messages/papers-ahead';
import { AheadNotice } from './ahead-notice';
import { DocumentCard } from './document-card';
import { DocumentsNotice } from './documents-notice';
import { useFileUpload } from './use-file-upload';
import { useWaitingPictures } from './use-waiting-pictures';
import { WaitingNotice } from './waiting-notice';

/** The checklist of the claim's reason, filled paper by paper, and the way to the supervisor. */
export default function DocumentsStep() {
  const { view, language, send, pending, go } = useSession();
  const t = DOCUMENT_TEXTS[language];
  const uploads = useFileUpload();
  const { upload } = uploads;
  const pictures = useWaitingPictures(view.id);
  // The one that is on its way while he waits for it says so itself.
  const waiting = pictures.size - (upload.kind === 'sending' && pictures.size > 0 ? 1 : 0);
  const { documents, documentsComplete, participantConfirmed } = view.state;
  const asked = askedDocuments(view.state);
  const ahead = collectsAhead(view.state);
  const open = openDocuments(view.state);
  const settled = documentsComplete !== null;
  const toConfirm = (
    <Button variant={open.length > 0 || settled ? 'primary' : 'secondary'} onClick={() => go('check')}>
      {t.goConfirm}
    </Button>
  );
  const primary = () => {
    if (ahead)
      return (
        <Button variant={open.length > 0 ? 'secondary' : 'primary'} onClick={() => go()}>
          {PAPERS_AHEAD[language].done}
        </Button>
      );
    if (documents.rejectedFor && !settled)
      return (
        <Button
          pending={pending === 'end-session'}
          onClick={() => send('end-session', { why: 'documents-rejected' })}
        >
          {t.endRejected}
        </Button>
      );
    if (open.length === 0 && !settled)
      return (
        <Button
          pending={pending === 'complete-documents'}
          pendingText={t.completing}
          onClick={() => send('complete-documents', {})}
        >
          {t.complete}
        </Button>
      );
    return participantConfirmed ? null : toConfirm;
  };
  return (
    <StepFrame step="documents" title={t.title} lead={t.lead}>
      <Stack gap={6}>
        {ahead ? <AheadNotice /> : <DocumentsNotice />}
        <WaitingNotice count={waiting} language={language} />
        {settled ? null : (
          <ProgressLine
            label={t.progress(asked.length - open.length, asked.length)}
            value={asked.length - open.length}
            max={asked.length}
            note={open.length > 0 && !participantConfirmed && !ahead ? t.incomplete : undefined}
          />
        )}
        {asked.map((one) => (
          <DocumentCard key={one.code} asked={one} uploads={uploads} settled={settled} />
        ))}
      </Stack>
      <StepActions step="documents" primary={primary()} />
    </StepFrame>
  );
}
