import type { ReactNode } from 'react';
import { FieldError, type FieldProblem } from './field-error';
import { FieldHint } from './field-hint';

/** What every field shows around its control. */
export type FieldTexts = {
  label: string;
  hint?: ReactNode;
  error?: FieldProblem | null;
  /** A word behind the label, such as "boleh kosong". Required is the rule and is not marked. */
  optionalText?: string;
  /** A ProvenanceBadge or another small remark beside the label. */
  remark?: ReactNode;
};

/** Ids and aria attributes that tie a control to its hint and error. */
export const ariaFor = (id: string, texts: Pick<FieldTexts, 'hint' | 'error'>) => ({
  'aria-invalid': texts.error ? (true as const) : undefined,
  'aria-describedby':
    [texts.error && `${id}-error`, texts.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
});

/** Ground and edge of a control in which one types; 52 px high, edge at 3:1. */
export const CONTROL_LOOK =
  'min-h-13 w-full min-w-0 rounded-card border-2 border-edge bg-raised px-3 py-2 text-base text-ink ' +
  'placeholder:text-muted hover:border-ink aria-invalid:border-attention [&[readonly]]:bg-sunk disabled:bg-sunk disabled:text-muted';

/** Label, hint, control and error of a single field, in the order in which they are read. */
export function FieldFrame({ id, texts, children }: { id: string; texts: FieldTexts; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="font-semibold">
          {texts.label}
          {texts.optionalText ? (
            <span className="font-normal text-muted"> ({texts.optionalText})</span>
          ) : null}
        </label>
        {texts.remark}
      </div>
      {texts.hint ? <FieldHint id={`${id}-hint`}>{texts.hint}</FieldHint> : null}
      {children}
      {texts.error ? <FieldError id={`${id}-error`} problem={texts.error} /> : null}
    </div>
  );
}
