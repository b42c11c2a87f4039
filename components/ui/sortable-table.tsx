'use client';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { DataTable } from './data-table';
import { type Column, type Row, type Sort, sortRows } from './data-table-types';
import { SelectField } from './select-field';

export type SortableTableProps = {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  empty?: ReactNode;
  initialSort?: Sort;
  /** For the alphabet: "id" or "en". */
  language: string;
  texts: {
    /** Label of the list that sorts on a phone. */
    sortBy: string;
    ascending: string;
    descending: string;
    /** Spoken after a row's first cell: "buka rincian". */
    toggle: string;
  };
};

const flip = (sort: Sort | null, key: string): Sort =>
  sort?.key === key && sort.direction === 'ascending'
    ? { key, direction: 'descending' }
    : { key, direction: 'ascending' };

/** Arrow up and down walk from row to row; Tab still reaches everything. */
const walk = (event: KeyboardEvent<HTMLDivElement>) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row-control]')) return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-control]')];
  controls[controls.indexOf(event.target) + step]?.focus();
  event.preventDefault();
};

/** A DataTable that sorts and opens rows in the browser; rows are plain data and may come from the server. */
export function SortableTable({ columns, rows, initialSort, language, texts, ...rest }: SortableTableProps) {
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortRows(rows, sort, language), [rows, sort, language]);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const options = columns
    .filter((column) => column.sortable)
    .flatMap((column) =>
      (['ascending', 'descending'] as const).map((direction) => ({
        value: `${column.key} ${direction}`,
        label: `${column.header}, ${texts[direction]}`,
      })),
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for keys of the buttons inside
    <div onKeyDown={walk} className="@container">
      {options.length > 0 && rows.length > 1 ? (
        <div className="mb-4 @2xl:hidden">
          <SelectField
            name="table-sort"
            label={texts.sortBy}
            options={options}
            value={sort ? `${sort.key} ${sort.direction}` : ''}
            placeholder={sort ? undefined : '–'}
            onChange={(event) => {
              const [key, direction] = event.target.value.split(' ');
              if (key) setSort({ key, direction: direction === 'descending' ? 'descending' : 'ascending' });
            }}
          />
        </div>
      ) : null}
      <DataTable
        {...rest}
        columns={columns}
        rows={sorted}
        sort={sort}
        onSort={(key) => setSort(flip(sort, key))}
        open={open}
        onToggle={toggle}
        toggleText={texts.toggle}
      />
    </div>
  );
}
