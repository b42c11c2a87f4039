import type { ReactNode } from 'react';

export type Column = { key: string; header: string; align?: 'start' | 'end'; sortable?: boolean };

/**
 * One row as plain data, so that a server component can hand it to the sortable table: ready cells, the values
 * to sort by, and what opens in place below.
 */
export type Row = {
  key: string;
  cells: Readonly<Record<string, ReactNode>>;
  values?: Readonly<Record<string, string | number>>;
  detail?: ReactNode;
};

export type Sort = { key: string; direction: 'ascending' | 'descending' };

/** Rows in the asked order; numbers by size, text by the language's alphabet; equal rows keep their place. */
export const sortRows = (rows: readonly Row[], sort: Sort | null, language: string): readonly Row[] => {
  if (!sort) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((one, other) => {
    const a = one.values?.[sort.key] ?? '';
    const b = other.values?.[sort.key] ?? '';
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return sign * order;
  });
};
