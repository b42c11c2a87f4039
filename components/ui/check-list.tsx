import type { ReactNode } from 'react';
import type { FieldTexts } from './field-frame';
import { GroupFrame } from './group-frame';

export type CheckListProps = FieldTexts & {
  id: string;
  items: readonly { readonly value: string; readonly label: ReactNode }[];
  checked: readonly string[];
  change: (checked: readonly string[]) => void;
};

/** Several of several, each with a box to tick; native checkboxes, the whole line is the target. */
export function CheckList({ id, items, checked, change, ...texts }: CheckListProps) {
  return (
    <GroupFrame id={id} texts={texts}>
      <div className="flex flex-col">
        {items.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-chip px-1 hover:bg-sunk"
          >
            <input
              type="checkbox"
              value={value}
              checked={checked.includes(value)}
              onChange={({ target }) =>
                change(target.checked ? [...checked, value] : checked.filter((one) => one !== value))
              }
              className="size-6 shrink-0 accent-primary"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
