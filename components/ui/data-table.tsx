import type { ReactNode } from 'react';
import type { Column, Row, Sort } from './data-table-types';
import { TableHead } from './table-head';
import { TableRow } from './table-row';

export type DataTableProps = {
  /** Names the table; seen by screen readers only, a heading stands above. */
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Shown in place of the rows when there are none, usually an EmptyState. */
  empty?: ReactNode;
  sort?: Sort | null;
  /** Sorting by address, for server pages. */
  sortHref?: (column: string) => string;
  /** Sorting by press; given by SortableTable. */
  onSort?: (column: string) => void;
  /** Rows that are open, and the press that opens one; both come from SortableTable. */
  open?: ReadonlySet<string>;
  onToggle?: (row: string) => void;
  toggleText?: string;
};

/**
 * A dense, readable table with a head that stays in view. In less than 672 px at normal text size (so earlier
 * with enlarged text) every row is a card: the roles are
 * written out, because `display: block` takes a table's meaning from screen readers.
 */
export function DataTable(props: DataTableProps) {
  const { caption, columns, rows, empty, open, onToggle, toggleText } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles are lost when the phone shows cards
    <div className="@container">
      <table role="table" className="w-full border-collapse text-sm @max-2xl:block">
        <caption className="sr-only">{caption}</caption>
        <TableHead
          columns={columns}
          sort={props.sort ?? null}
          sortHref={props.sortHref}
          onSort={props.onSort}
        />
        <tbody role="rowgroup" className="@max-2xl:flex @max-2xl:flex-col @max-2xl:gap-3">
          {rows.map((row) => (
            <TableRow
              key={row.key}
              row={row}
              columns={columns}
              open={open?.has(row.key) ?? false}
              onToggle={onToggle}
              toggleText={toggleText}
            />
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
