'use client';
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusPill } from '@/components/ui/status-pill';
import { fileSize } from '@/lib/domain/documents/file-size';
import type { DocumentFile } from '@/lib/domain/sessions/documents';
import type { Language } from '@/lib/domain/values/language';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import type { PictureOnItsWay } from '@/lib/tablet/outbox/item';
import type { Owner } from '@/lib/tablet/vault/vault';
import { DocumentPages } from './document-pages';
import { WaitingPicture } from './waiting-picture';

type DocumentFilesProps = {
  sessionId: string;
  name: string;
  files: readonly DocumentFile[];
  language: Language;
  /** Left out where nothing may be taken away any more. */
  remove?: (fileId: string) => void;
  /** The files that only this device has, and whose vault keeps them; left out where there can be none. */
  waiting?: { readonly owner: Owner; readonly pictures: ReadonlyMap<string, PictureOnItsWay> };
};

/** What was handed in for one document: pages, size, what the machine remarks; to look at and to take away. */
export function DocumentFiles({ sessionId, name, files, language, remove, waiting }: DocumentFilesProps) {
  const t = DOCUMENT_TEXTS[language];
  const [shown, setShown] = useState<string | null>(null);
  const words = WAITING_PICTURES[language];
  const rows = files.map((file) => ({ file, here: waiting?.pictures.get(file.fileId) }));
  return (
    <ul className="flex flex-col gap-3">
      {rows.map(({ file, here }, index) => (
        <li key={file.fileId} className="rounded-chip border border-line p-3">
          <div className="flex flex-wrap items-center gap-2">
            <span className="mr-auto tabular-nums">
              {here ? fileSize(file.bytes, language) : t.file(file.pages, fileSize(file.bytes, language))}
            </span>
            <Button
              variant="quiet"
              icon={
                shown === file.fileId ? (
                  <EyeOff aria-hidden className="size-5 shrink-0" />
                ) : (
                  <Eye aria-hidden className="size-5 shrink-0" />
                )
              }
              aria-expanded={shown === file.fileId}
              aria-label={t.lookName(name, index + 1)}
              onClick={() => setShown(shown === file.fileId ? null : file.fileId)}
            >
              {t.look}
            </Button>
            {remove ? (
              <Button
                variant="quiet"
                icon={<Trash2 aria-hidden className="size-5 shrink-0" />}
                aria-label={t.removeName(name, index + 1)}
                onClick={() => remove(file.fileId)}
              >
                {t.remove}
              </Button>
            ) : null}
          </div>
          {here ? (
            <div className="mt-1 flex flex-col items-start gap-1">
              <StatusPill tone="waiting">
                {here.sent > 0 ? words.way(here.sent, here.bytes) : words.here}
              </StatusPill>
              <p className="text-muted text-sm">{words.judged}</p>
            </div>
          ) : null}
          {file.remarks.map((remark) => (
            <div key={remark} className="mt-1">
              <StatusPill tone="attention">{t.remarks[remark]}</StatusPill>
            </div>
          ))}
          {file.remarks.length > 0 ? <p className="mt-1 text-muted text-sm">{t.keepAnyway}</p> : null}
          {shown !== file.fileId ? null : here && waiting ? (
            <WaitingPicture owner={waiting.owner} fileId={file.fileId} name={name} language={language} />
          ) : (
            <DocumentPages sessionId={sessionId} file={file} name={name} language={language} />
          )}
        </li>
      ))}
    </ul>
  );
}
