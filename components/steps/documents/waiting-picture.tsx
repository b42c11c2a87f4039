'use client';
import { useEffect, useState } from 'react';
import { kindOf } from '@/lib/domain/documents/file-kind';
import type { Language } from '@/lib/domain/values/language';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import { readPicture } from '@/lib/tablet/outbox/pictures';
import type { Owner } from '@/lib/tablet/vault/vault';

type Shown = { readonly kind: 'picture'; readonly url: string } | { readonly kind: 'pdf' | 'gone' };

type WaitingPictureProps = { owner: Owner; fileId: string; name: string; language: Language };

/** A picture that only this device has, out of the vault and for as long as somebody looks. */
export function WaitingPicture({ owner, fileId, name, language }: WaitingPictureProps) {
  const { staffId, deviceId } = owner;
  const t = WAITING_PICTURES[language];
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let url: string | null = null;
    let left = false;
    void readPicture({ staffId, deviceId }, fileId).then((bytes) => {
      if (left) return;
      const kind = bytes && kindOf(bytes);
      if (!bytes || !kind) return setShown({ kind: 'gone' });
      if (kind === 'pdf') return setShown({ kind });
      url = URL.createObjectURL(new Blob([bytes], { type: `image/${kind}` }));
      setShown({ kind: 'picture', url });
    });
    return () => {
      left = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [staffId, deviceId, fileId]);
  if (!shown) return null;
  if (shown.kind !== 'picture')
    return <p className="mt-2 text-muted">{shown.kind === 'pdf' ? t.later : t.gone}</p>;
  return (
    // biome-ignore lint/performance/noImgElement: it comes out of the vault, not from an address
    <img
      src={shown.url}
      alt={DOCUMENT_TEXTS[language].pageName(name, 1)}
      className="mt-3 w-full max-w-2xl rounded-chip border border-line"
    />
  );
}
