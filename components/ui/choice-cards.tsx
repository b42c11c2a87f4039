'use client';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import type { FieldTexts } from './field-frame';
import { GroupFrame } from './group-frame';
import { useReady } from './use-ready';

export type Choice = {
  value: string;
  label: string;
  detail?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
};

export type ChoiceCardsProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'id'> &
  FieldTexts & {
    name: string;
    id?: string;
    choices: readonly Choice[];
    /** Columns from 640 px on; always one on a phone. */
    columns?: 1 | 2 | 3;
    /** Controlled; leave both out when react-hook-form's `register` is spread in. */
    value?: string | null;
    defaultValue?: string;
  };

const COLUMNS = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' } as const;

/**
 * One of a few, as large cards. Native radios inside: arrow keys, form data and screen readers work unaided.
 * The whole card is the target; the chosen one is marked by the dot, a thicker edge and its ground.
 */
export function ChoiceCards(props: ChoiceCardsProps) {
  const {
    label,
    hint,
    error,
    optionalText,
    remark,
    choices,
    columns = 1,
    value,
    defaultValue,
    ...input
  } = props;
  const id = input.id ?? input.name;
  const waits = !useReady() && value !== undefined;
  return (
    <GroupFrame id={id} texts={{ label, hint, error, optionalText, remark }}>
      <div className={cx('grid grid-cols-1 gap-3', COLUMNS[columns])}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-card border-2 border-edge bg-raised px-4 py-3 transition-colors hover:border-ink has-checked:border-primary has-checked:bg-soft has-checked:outline-2 has-checked:outline-primary has-disabled:cursor-not-allowed has-disabled:bg-sunk has-disabled:text-muted has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              {...input}
              type="radio"
              id={`${id}-${choice.value}`}
              value={choice.value}
              checked={value === undefined ? undefined : value === choice.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === choice.value}
              disabled={waits || (choice.disabled ?? input.disabled)}
              aria-describedby={choice.detail ? `${id}-${choice.value}-detail` : undefined}
              aria-labelledby={`${id}-${choice.value}-label`}
              className="size-6 shrink-0 accent-primary outline-none"
            />
            {choice.icon ? <span className="shrink-0 text-primary *:size-7">{choice.icon}</span> : null}
            <span className="wrap-anywhere min-w-0">
              <span id={`${id}-${choice.value}-label`} className="block font-semibold leading-snug">
                {choice.label}
              </span>
              {choice.detail ? (
                <span
                  id={`${id}-${choice.value}-detail`}
                  className="mt-0.5 block text-muted text-sm leading-snug"
                >
                  {choice.detail}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
