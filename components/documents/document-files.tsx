'use client';
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusPill } from '@/components/ui/status-pill';
import { fileSize } from '@/lib/documents/file-size';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import type { DocumentFile } from '@/lib/sessions/documents';
import type { Language } from '@/lib/sessions/events';
import { DocumentPages } from './document-pages';

type DocumentFilesProps = {
  sessionId: string;
  name: string;
  files: readonly DocumentFile[];
  language: Language;
  /** Left out where nothing may be taken away any more. */
  remove?: (fileId: string) => void;
};

/** What was handed in for one document: pages, size, what the machine remarks; to look at and to take away. */
export function DocumentFiles({ sessionId, name, files, language, remove }: DocumentFilesProps) {
  const t = DOCUMENT_TEXTS[language];
  const [shown, setShown] = useState<string | null>(null);
  return (
    <ul className="flex flex-col gap-3">
      {files.map((file, index) => (
        <li key={file.fileId} className="rounded-chip border border-line p-3">
          <div className="flex flex-wrap items-center gap-2">
            <span className="mr-auto tabular-nums">{t.file(file.pages, fileSize(file.bytes, language))}</span>
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
          {file.remarks.map((remark) => (
            <div key={remark} className="mt-1">
              <StatusPill tone="attention">{t.remarks[remark]}</StatusPill>
            </div>
          ))}
          {file.remarks.length > 0 ? <p className="mt-1 text-muted text-sm">{t.keepAnyway}</p> : null}
          {shown === file.fileId ? (
            <DocumentPages sessionId={sessionId} file={file} name={name} language={language} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
