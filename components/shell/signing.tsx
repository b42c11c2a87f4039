'use client';
import { useState } from 'react';
import { type Signature, SignaturePad } from '@/components/ui/signature-pad';
import type { Language } from '@/lib/domain/values/language';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { typedSignature } from './typed-signature';

const pathOf = (signature: Signature | null): string | null => {
  if (!signature) return null;
  const path = signature.kind === 'drawn' ? signature.path : typedSignature(signature.name);
  return path.length >= 8 ? path : null;
};

/** The pad with its own state: `path` when signed; `ask()` shows that it is missing. */
export const useSigning = (language: Language) => {
  const t = PARTICIPANT_TEXTS[language];
  const [path, setPath] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const pad = (
    <div id="signature">
      <SignaturePad
        texts={t.signature}
        onChange={(signature) => setPath(pathOf(signature))}
        error={missing && !path ? { word: t.fault, text: t.signFirst } : null}
      />
    </div>
  );
  const ask = () => {
    setMissing(true);
    document.getElementById('signature')?.scrollIntoView({ block: 'center' });
  };
  return { path, ask, pad };
};
