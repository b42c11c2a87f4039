import type { ComponentProps } from 'react';
import { cx } from './cx';
import { ariaFor, CONTROL_LOOK, FieldFrame, type FieldTexts } from './field-frame';

const WIDTHS = { full: '', medium: 'sm:max-w-sm', short: 'sm:max-w-40' } as const;

export type TextFieldProps = Omit<ComponentProps<'input'>, 'width'> &
  FieldTexts & {
    name: string;
    width?: keyof typeof WIDTHS;
    /** A fixed piece before the value, such as "Rp" or "+62". */
    before?: string;
    /** Digits that stand still and apart: numbers, money, codes. */
    figures?: boolean;
  };

/** One line of text. Takes the result of react-hook-form's `register` as it is; `id` defaults to the name. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    optionalText,
    remark,
    width = 'full',
    before,
    figures,
    className,
    ...input
  } = props;
  const id = input.id ?? input.name;
  return (
    <FieldFrame id={id} texts={{ label, hint, error, optionalText, remark }}>
      <div className={cx('flex items-stretch', WIDTHS[width])}>
        {before ? (
          <span
            aria-hidden
            className="flex items-center rounded-l-card border-2 border-edge border-r-0 bg-sunk px-3 text-muted"
          >
            {before}
          </span>
        ) : null}
        <input
          type="text"
          autoComplete="off"
          {...input}
          {...ariaFor(id, { hint, error })}
          id={id}
          className={cx(
            CONTROL_LOOK,
            before && 'rounded-l-none',
            figures && 'tracking-wide tabular-nums',
            className,
          )}
        />
      </div>
    </FieldFrame>
  );
}
