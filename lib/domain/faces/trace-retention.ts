type RetentionRow = {
  /** ISO date from which the row holds. */
  readonly validFrom: string;
  /** Days for which a picture is known again after it was taken. */
  readonly days: number;
  /** Days for which the sealed frames of movements are kept after they came. */
  readonly frameDays: number;
  readonly source: string;
  readonly certainty: 'certain' | 'likely' | 'open';
};

/** How long frames of movements, and the traces by which a picture is known again, are kept: dated rows with their source. */
const ROWS = [
  {
    validFrom: '2020-01-01',
    days: 365,
    frameDays: 7,
    source:
      'UU 27/2022, article 16(2)(g): deleted once retention ends. A trace shows nobody, yet it belongs to a person’s visit; a year is our own, longer than a recording of a face stays like the face that the registry knows. Frames of movements serve their verdict alone; a week is for an engine that was away',
    certainty: 'open',
  },
] as const satisfies readonly RetentionRow[];

/** How long what is left of pictures is kept, on a day (ISO). @throws before the first row */
export const retentionOn = (date: string): Pick<RetentionRow, 'days' | 'frameDays'> => {
  const row = (ROWS as readonly RetentionRow[]).findLast(({ validFrom }) => validFrom <= date);
  if (!row) throw new Error(`no retention of traces on ${date}`);
  return row;
};
