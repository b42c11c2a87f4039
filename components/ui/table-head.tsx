import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { cx } from './cx';
import type { Column, Sort } from './data-table-types';

type TableHeadProps = {
  columns: readonly Column[];
  sort: Sort | null;
  sortHref?: (column: string) => string;
  onSort?: (column: string) => void;
};

const LOOK =
  'inline-flex min-h-11 items-center gap-1 rounded-chip font-semibold hover:underline underline-offset-4';

function HeadCell({ column, sort, sortHref, onSort }: Omit<TableHeadProps, 'columns'> & { column: Column }) {
  if (!column.sortable || !(sortHref || onSort)) return <>{column.header}</>;
  const direction = sort?.key === column.key ? sort.direction : null;
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown;
  const content = (
    <>
      {column.header}
      <Icon aria-hidden className="size-4 shrink-0" />
    </>
  );
  if (sortHref)
    return (
      <a href={sortHref(column.key)} className={LOOK}>
        {content}
      </a>
    );
  return (
    <button type="button" onClick={() => onSort?.(column.key)} className={LOOK}>
      {content}
    </button>
  );
}

/** The head of a DataTable; hidden on a phone, where each cell of a card carries its own heading. */
export function TableHead({ columns, sort, sortHref, onSort }: TableHeadProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see DataTable
    <thead role="rowgroup" className="@max-2xl:hidden">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            aria-sort={sort?.key === column.key ? sort.direction : undefined}
            className={cx(
              'sticky top-0 z-5 border-edge border-b-2 bg-sunk px-3 py-1 font-semibold',
              column.align === 'end' ? 'text-right' : 'text-left',
            )}
          >
            <HeadCell column={column} sort={sort} sortHref={sortHref} onSort={onSort} />
          </th>
        ))}
      </tr>
    </thead>
    // biome-ignore-end lint/a11y/noRedundantRoles: see DataTable
  );
}
