import type { ComponentProps } from 'react';
import { cx } from './cx';
import { CONTROL_LOOK, type FieldTexts } from './field-frame';
import { GroupFrame } from './group-frame';

type Part = ComponentProps<'input'> & { label: string };

export type DateFieldsProps = FieldTexts & {
  /** Id of the group, where an ErrorSummary leads; the parts are `${id}-day`, `-month`, `-year`. */
  id: string;
  /** Each takes the result of `register('born.day')` and its own label. */
  day: Part;
  month: Part;
  year: Part;
};

const PARTS = [
  { key: 'day', digits: 2, width: 'w-20' },
  { key: 'month', digits: 2, width: 'w-20' },
  { key: 'year', digits: 4, width: 'w-28' },
] as const;

/** A date known by heart, in three fields; a calendar is the wrong tool for a year of birth. */
export function DateFields({ id, day, month, year, ...texts }: DateFieldsProps) {
  const parts = { day, month, year };
  return (
    <GroupFrame id={id} texts={texts}>
      <div className="flex flex-wrap gap-3">
        {PARTS.map(({ key, digits, width }) => {
          const { label, className, ...input } = parts[key];
          return (
            <label key={key} className={cx('flex flex-col gap-1', width)}>
              <span className="text-muted text-sm">{label}</span>
              <input
                inputMode="numeric"
                autoComplete="off"
                maxLength={digits}
                {...input}
                id={`${id}-${key}`}
                aria-invalid={texts.error ? true : undefined}
                className={cx(CONTROL_LOOK, 'tracking-wide tabular-nums', className)}
              />
            </label>
          );
        })}
      </div>
    </GroupFrame>
  );
}
