import type { ComponentProps, ReactNode } from 'react';
import { FieldError, type FieldProblem } from './field-error';
import { ariaFor } from './field-frame';

export type CheckboxCardProps = Omit<ComponentProps<'input'>, 'type'> & {
  name: string;
  label: ReactNode;
  detail?: ReactNode;
  error?: FieldProblem | null;
};

/** One yes, as a large card; the whole card is the target. */
export function CheckboxCard({ label, detail, error, ...input }: CheckboxCardProps) {
  const id = input.id ?? input.name;
  return (
    <div className="flex flex-col gap-2">
      <label
        htmlFor={id}
        className="flex min-h-14 cursor-pointer items-start gap-3 rounded-card border-2 border-edge bg-raised px-4 py-3 transition-colors hover:border-ink has-checked:border-primary has-checked:bg-soft has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
      >
        <input
          {...input}
          {...ariaFor(id, { hint: detail, error })}
          type="checkbox"
          id={id}
          aria-labelledby={`${id}-label`}
          className="mt-0.5 size-6 shrink-0 accent-primary outline-none"
        />
        <span className="min-w-0">
          <span id={`${id}-label`} className="block font-semibold leading-snug">
            {label}
          </span>
          {detail ? (
            <span id={`${id}-hint`} className="mt-1 block text-muted text-sm">
              {detail}
            </span>
          ) : null}
        </span>
      </label>
      {error ? <FieldError id={`${id}-error`} problem={error} /> : null}
    </div>
  );
}
