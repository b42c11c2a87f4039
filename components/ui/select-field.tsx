import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx';
import { ariaFor, CONTROL_LOOK, FieldFrame, type FieldTexts } from './field-frame';

export type SelectFieldProps = Omit<ComponentProps<'select'>, 'children'> &
  FieldTexts & {
    name: string;
    options: readonly { value: string; label: string; disabled?: boolean }[];
    /** First, empty line such as "Pilih bank"; without it the first option is chosen. */
    placeholder?: string;
  };

/** A native list: the phone's own wheel and the keyboard's type-ahead come free. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optionalText, remark, options, placeholder, className, ...select } = props;
  const id = select.id ?? select.name;
  return (
    <FieldFrame id={id} texts={{ label, hint, error, optionalText, remark }}>
      <div className="relative">
        <select
          {...select}
          {...ariaFor(id, { hint, error })}
          id={id}
          className={cx(CONTROL_LOOK, 'appearance-none truncate pr-12', className)}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 size-6 -translate-y-1/2"
        />
      </div>
    </FieldFrame>
  );
}
