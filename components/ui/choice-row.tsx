import type { ComponentProps } from 'react';
import type { FieldTexts } from './field-frame';
import { GroupFrame } from './group-frame';

export type ChoiceRowProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'id'> &
  FieldTexts & {
    name: string;
    /** Two or three short words; longer ones belong into cards. */
    choices: readonly { readonly value: string; readonly label: string }[];
    value: string | null;
  };

/** One of two or three short answers side by side, also on a phone: for lists of small judgements. */
export function ChoiceRow({
  label,
  hint,
  error,
  optionalText,
  remark,
  choices,
  value,
  ...input
}: ChoiceRowProps) {
  return (
    <GroupFrame id={input.name} texts={{ label, hint, error, optionalText, remark }}>
      <div className="flex gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-13 min-w-0 flex-1 cursor-pointer items-center justify-center gap-2 rounded-card border-2 border-edge bg-raised px-2 py-2 text-center font-semibold text-sm leading-tight transition-colors hover:border-ink has-checked:border-primary has-checked:bg-soft has-checked:outline-2 has-checked:outline-primary has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              {...input}
              type="radio"
              value={choice.value}
              checked={value === choice.value}
              className="size-5 shrink-0 accent-primary outline-none max-sm:sr-only"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
