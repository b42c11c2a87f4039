import type { RawRow } from './cells';
import { type Column, columnLetter } from './columns';
import type { Position } from './lines';

/** Rows between two positions of a file: after the line that is done, up to its own last line and the byte after it. */
export type RowBatch = {
  readonly rows: readonly RawRow[];
  readonly after: number;
  readonly last: number;
  readonly offset: number;
};

/** What reads a file row by row, and how its columns lie. */
export type RowSource = {
  readonly batches: (from: Position, size: number) => AsyncGenerator<RowBatch>;
  /** A share of the whole that lies before an offset, 0 to 1, for a line of progress. */
  readonly share: (offset: number) => number;
  /** What a spreadsheet calls a field's column; undefined where there is none. */
  readonly letterOf: (field: string) => string | undefined;
};

/** A field's column by its letter. */
export const letterOf =
  (columns: readonly (Column | null)[]) =>
  (field: string): string | undefined => {
    const place = columns.indexOf(field as Column);
    return place < 0 ? undefined : columnLetter(place);
  };

/** A line that cannot be read as a row. */
export const brokenRow = (line: number, code: string): RawRow => ({
  line,
  values: null,
  faults: [{ field: 'line', code }],
});
