'use client';
import { Eraser } from 'lucide-react';
import { useId, useState } from 'react';
import { tidyText } from '@/lib/domain/values/tidy';
import { Button } from './button';
import { cx } from './cx';
import { FieldError, type FieldProblem } from './field-error';
import { isSigned, PAD, signaturePath } from './signature-path';
import { TextField } from './text-field';
import { useSignatureStrokes } from './use-signature-strokes';

/** Either the drawn path (see signature-path.ts) or the name typed in its place. */
export type Signature = { kind: 'drawn'; path: string } | { kind: 'typed'; name: string };

export type SignaturePadProps = {
  /** Null while there is none, or too little to be meant. */
  onChange: (signature: Signature | null) => void;
  error?: FieldProblem | null;
  texts: {
    label: string;
    hint: string;
    clear: string;
    /** Spoken state of the pad. */
    empty: string;
    signed: string;
    /** For whoever cannot draw: the way to typing and back. */
    typeInstead: string;
    drawInstead: string;
    typeLabel: string;
    typeHint: string;
  };
};

/**
 * A signature by finger, pen or mouse, drawn as SVG so that what is seen is what is kept. Drawing needs a hand
 * that can: typing one's name is the equal alternative for keyboard, switch and screen-reader users.
 */
export function SignaturePad({ onChange, error, texts }: SignaturePadProps) {
  const id = useId();
  const [typing, setTyping] = useState(false);
  const pad = useSignatureStrokes((strokes) =>
    onChange(isSigned(strokes) ? { kind: 'drawn', path: signaturePath(strokes) } : null),
  );
  const change = () => {
    pad.clear();
    onChange(null);
    setTyping(!typing);
  };
  return (
    <div className="flex flex-col gap-2">
      {typing ? (
        <TextField
          name={`${id}-name`}
          label={texts.typeLabel}
          hint={texts.typeHint}
          error={error}
          autoCapitalize="words"
          maxLength={120}
          onChange={({ target }) => {
            const name = tidyText(target.value);
            // Some have one name, and some names one letter; of any script.
            onChange(/\p{L}/u.test(name) ? { kind: 'typed', name } : null);
          }}
        />
      ) : (
        <>
          <p id={`${id}-label`} className="font-semibold">
            {texts.label}
          </p>
          <p id={`${id}-hint`} className="text-muted text-sm">
            {texts.hint}
          </p>
          <div role="img" aria-labelledby={`${id}-label ${id}-state`}>
            <svg
              {...pad.handlers}
              aria-hidden
              viewBox={`0 0 ${PAD.width} ${PAD.height}`}
              className={cx(
                'aspect-5/2 w-full max-w-2xl cursor-crosshair touch-none select-none rounded-card border-2 bg-white text-ink',
                error ? 'border-attention' : 'border-edge',
              )}
            >
              <path d="M60 310h880" stroke="var(--color-edge)" strokeWidth="3" strokeDasharray="8 12" />
              <path
                d={signaturePath(pad.strokes)}
                fill="none"
                stroke="currentColor"
                strokeWidth="7"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
          </div>
          <p id={`${id}-state`} aria-live="polite" className="text-muted text-sm">
            {isSigned(pad.strokes) ? texts.signed : texts.empty}
          </p>
          {error ? <FieldError problem={error} /> : null}
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {typing ? null : (
          <Button variant="secondary" icon={<Eraser aria-hidden className="size-5" />} onClick={pad.clear}>
            {texts.clear}
          </Button>
        )}
        <Button variant="quiet" onClick={change}>
          {typing ? texts.drawInstead : texts.typeInstead}
        </Button>
      </div>
    </div>
  );
}
