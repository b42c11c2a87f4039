import { ChevronDown } from 'lucide-react';
import { cx } from './cx';
import type { Column, Row } from './data-table-types';

type TableRowProps = {
  row: Row;
  columns: readonly Column[];
  open: boolean;
  onToggle?: (row: string) => void;
  toggleText?: string;
};

/** One row, a card on a phone; with `detail` it opens in place below itself. */
export function TableRow({ row, columns, open, onToggle, toggleText }: TableRowProps) {
  const opens = Boolean(row.detail && onToggle);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see DataTable
    <>
      <tr
        role="row"
        className="border-line border-b align-top hover:bg-sunk @max-2xl:block @max-2xl:rounded-card @max-2xl:border @max-2xl:bg-raised @max-2xl:p-3 @max-2xl:shadow-soft"
      >
        {columns.map((column, index) => (
          <td
            key={column.key}
            role="cell"
            className={cx(
              'px-3 py-3 @max-2xl:flex @max-2xl:flex-wrap @max-2xl:justify-between @max-2xl:gap-x-4 @max-2xl:px-0 @max-2xl:py-1 @max-2xl:text-right',
              column.align === 'end' && 'tabular-nums @2xl:text-right',
            )}
          >
            <span className="shrink-0 text-left text-muted @2xl:hidden">{column.header}</span>
            <span className="min-w-0">
              {index === 0 && opens ? (
                <button
                  type="button"
                  data-row-control
                  aria-expanded={open}
                  aria-controls={`${row.key}-detail`}
                  onClick={() => onToggle?.(row.key)}
                  className="-my-2.5 inline-flex min-h-11 items-center gap-2 rounded-chip font-semibold text-primary underline underline-offset-4"
                >
                  <ChevronDown
                    aria-hidden
                    className={cx('size-5 shrink-0 transition-transform', open && 'rotate-180')}
                  />
                  {row.cells[column.key]}
                  {toggleText ? <span className="sr-only">{toggleText}</span> : null}
                </button>
              ) : (
                row.cells[column.key]
              )}
            </span>
          </td>
        ))}
      </tr>
      {opens ? (
        <tr
          role="row"
          id={`${row.key}-detail`}
          hidden={!open}
          className="border-line border-b bg-sunk @max-2xl:rounded-card"
        >
          <td role="cell" colSpan={columns.length} className="p-4 @max-2xl:block">
            {row.detail}
          </td>
        </tr>
      ) : null}
    </>
    // biome-ignore-end lint/a11y/noRedundantRoles: see DataTable
  );
}
