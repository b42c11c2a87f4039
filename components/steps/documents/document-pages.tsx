'use client';
import { useState } from 'react';
import type { DocumentFile } from '@/lib/domain/sessions/documents';
import type { Language } from '@/lib/domain/values/language';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';

type DocumentPagesProps = { sessionId: string; file: DocumentFile; name: string; language: Language };

/** The pages of one file, fetched only when somebody looks, and kept by no cache. */
export function DocumentPages({ sessionId, file, name, language }: DocumentPagesProps) {
  const t = DOCUMENT_TEXTS[language];
  const [gone, setGone] = useState(false);
  if (gone) return <p className="mt-2 text-muted">{t.pageGone}</p>;
  return (
    <div className="mt-3 flex flex-col gap-3">
      {Array.from({ length: file.pages }, (_, index) => index + 1).map((page) => (
        // biome-ignore lint/performance/noImgElement: a sealed picture must not pass through an image cache
        <img
          key={page}
          src={`/api/v1/sessions/${sessionId}/documents/${file.fileId}/pages/${page}`}
          alt={t.pageName(name, page)}
          onError={() => setGone(true)}
          className="w-full max-w-2xl rounded-chip border border-line"
        />
      ))}
    </div>
  );
}
