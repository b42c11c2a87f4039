import type { Transaction } from '../database/connection';

/** A row beside the journal that says otherwise than the journal. */
export type RecordFault = { readonly table: string; readonly id: string; readonly fault: string };

/** Holds a row against what the journal says of it; `null` on either side where there is none. */
export type Differ = (
  table: string,
  id: string,
  row: Readonly<Record<string, unknown>> | null,
  expected: Readonly<Record<string, unknown>> | null,
) => void;

const isSame = (row: unknown, expected: unknown): boolean =>
  JSON.stringify(row ?? null) === JSON.stringify(expected ?? null);

/** Collects what differs; names columns, never what stands in them. */
export const differing =
  (found: RecordFault[]): Differ =>
  (table, id, row, expected) => {
    if (!row && !expected) return;
    if (!row) found.push({ table, id, fault: 'the row is missing' });
    else if (!expected) found.push({ table, id, fault: 'the journal knows of no such row' });
    else
      for (const [column, value] of Object.entries(expected))
        if (!isSame(row[column], value))
          found.push({ table, id, fault: `${column} is not what the journal says` });
  };

/** Rows by what they belong to. */
export const groupedBy = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

export const rowsById = async <Row extends { id: string }>(
  tx: Transaction,
  text: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> =>
  new Map((await tx.query<Row>(text, [ids])).rows.map((row) => [row.id, row]));

export const sayRecordFault = ({ table, id, fault }: RecordFault): string =>
  `BROKEN  ${table} ${id}: ${fault}.`;
