import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { FILE_REFUSALS } from '@/lib/messages/document-files';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { SESSION_TEXTS } from '@/lib/messages/session';
import type { Language } from '@/lib/sessions/events';
import type { Upload } from './use-file-upload';

type UploadNoticeProps = { upload: Exclude<Upload, { kind: 'idle' }>; language: Language; again: () => void };

/** A file under way, refused, or stuck on this side of the line. */
export function UploadNotice({ upload, language, again }: UploadNoticeProps) {
  const t = DOCUMENT_TEXTS[language];
  if (upload.kind === 'sending') return <ProgressLine label={t.sending} note={t.sendingNote} />;
  if (upload.code === 'not-sent') {
    return (
      <Notice
        tone="attention"
        word={t.notSent}
        live="assertive"
        action={
          <Button variant="secondary" onClick={again}>
            {t.again}
          </Button>
        }
      >
        {t.notSentNext}
      </Notice>
    );
  }
  const { says, next } = FILE_REFUSALS[upload.code][language];
  return (
    <Notice tone="attention" word={SESSION_TEXTS[language].attention} title={says} live="assertive">
      {next}
    </Notice>
  );
}
