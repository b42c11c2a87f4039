type RetentionRow = {
  /** ISO date from which the row holds. */
  readonly validFrom: string;
  /** Days for which a picture is known again after it was taken. */
  readonly days: number;
  readonly source: string;
  readonly certainty: 'certain' | 'likely' | 'open';
};

/** How long the traces by which a picture is known again are kept, as dated rows with their source. */
const ROWS = [
  {
    validFrom: '2020-01-01',
    days: 365,
    source:
      'UU 27/2022, article 16(2)(g): deleted once retention ends. A trace shows nobody, yet it belongs to a person’s visit; a year is our own, longer than a recording of a face stays like the face that the registry knows',
    certainty: 'open',
  },
] as const satisfies readonly RetentionRow[];

/** Days for which traces are kept, on a day (ISO). @throws before the first row */
export const traceDaysOn = (date: string): number => {
  const row = (ROWS as readonly RetentionRow[]).findLast(({ validFrom }) => validFrom <= date);
  if (!row) throw new Error(`no retention of traces on ${date}`);
  return row.days;
};
