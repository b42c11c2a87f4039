import type { ReactNode } from 'react';
import { FieldError } from './field-error';
import type { FieldTexts } from './field-frame';
import { FieldHint } from './field-hint';

/** Legend, hint, controls and error of several controls that answer one question. */
export function GroupFrame({ id, texts, children }: { id: string; texts: FieldTexts; children: ReactNode }) {
  const describedBy = [texts.error && `${id}-error`, texts.hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className="min-w-0 rounded-card"
    >
      <legend className="mb-2 font-semibold">
        {texts.label}
        {texts.optionalText ? <span className="font-normal text-muted"> ({texts.optionalText})</span> : null}
      </legend>
      <div className="flex flex-col gap-2">
        {texts.remark}
        {texts.hint ? <FieldHint id={`${id}-hint`}>{texts.hint}</FieldHint> : null}
        {children}
        {texts.error ? <FieldError id={`${id}-error`} problem={texts.error} /> : null}
      </div>
    </fieldset>
  );
}
