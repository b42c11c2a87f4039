import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import type { Language } from '@/lib/domain/values/language';
import { FILE_REFUSALS } from '@/lib/messages/document-files';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import type { PictureOnItsWay } from '@/lib/tablet/outbox/item';
import type { Upload } from './use-file-upload';

type UploadNoticeProps = {
  upload: Exclude<Upload, { kind: 'idle' }>;
  pictures: ReadonlyMap<string, PictureOnItsWay>;
  language: Language;
  again: () => void;
};

/** A file under way with how much of it the server has, or stuck on this side of the line. */
export function UploadNotice({ upload, pictures, language, again }: UploadNoticeProps) {
  const t = DOCUMENT_TEXTS[language];
  if (upload.kind === 'preparing') return <ProgressLine label={t.preparing} />;
  if (upload.kind === 'sending') {
    const { sent, bytes } = (upload.picture && pictures.get(upload.picture.id)) ?? { sent: 0, bytes: 0 };
    return sent > 0 ? (
      <ProgressLine
        label={WAITING_PICTURES[language].way(sent, bytes)}
        value={sent}
        max={bytes}
        note={t.sendingNote}
      />
    ) : (
      <ProgressLine label={t.sending} note={t.sendingNote} />
    );
  }
  const action = (
    <Button variant="secondary" onClick={again}>
      {t.again}
    </Button>
  );
  if (upload.code === 'not-sent') {
    return (
      <Notice tone="attention" word={t.notSent} live="assertive" action={action}>
        {t.notSentNext}
      </Notice>
    );
  }
  const { says, next } = FILE_REFUSALS[upload.code][language];
  const mayHelp = upload.code === 'storage.full';
  return (
    <Notice
      tone="attention"
      word={SESSION_TEXTS[language].attention}
      title={says}
      live="assertive"
      action={mayHelp ? action : undefined}
    >
      {next}
    </Notice>
  );
}
