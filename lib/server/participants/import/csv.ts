import Papa from 'papaparse';

/**
 * Splits one row of CSV (RFC 4180); a cell may hold line breaks within its quotes.
 * @returns null where the quotes do not close or something follows a closing quote.
 */
export const splitCsv = (row: string, delimiter: string): string[] | null => {
  if (!row.includes('"')) return row.split(delimiter); // nothing to unquote: the rows that most files are made of
  const { data, errors } = Papa.parse<string[]>(row, { delimiter, newline: '\n' });
  return errors.length > 0 || data.length !== 1 ? null : (data[0] ?? null);
};
