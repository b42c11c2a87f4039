/**
 * Splits one line of CSV (RFC 4180, without line breaks inside quotes).
 * @returns null where the quotes do not close or something follows a closing quote.
 */
export const splitCsv = (line: string, delimiter: string): string[] | null => {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (line[at] === '"') {
      for (;;) {
        const close = line.indexOf('"', at + 1);
        if (close < 0) return null;
        cell += line.slice(at + 1, close);
        at = close + 1;
        if (line[at] !== '"') break;
        cell += '"';
      }
      if (at < line.length && line[at] !== delimiter) return null;
    } else {
      const end = line.indexOf(delimiter, at);
      cell = end < 0 ? line.slice(at) : line.slice(at, end);
      at = end < 0 ? line.length : end;
    }
    cells.push(cell);
    if (at >= line.length) return cells;
    at += 1;
    if (at === line.length) {
      cells.push('');
      return cells;
    }
  }
};
