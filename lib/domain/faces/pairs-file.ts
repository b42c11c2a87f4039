export type PairRow = {
  readonly genuine: boolean;
  readonly pathA: string;
  readonly pathB: string;
  readonly condition?: string;
  readonly group?: string;
};

/** One CSV line into fields; fields may be quoted, quotes inside are doubled (RFC 4180). */
const fieldsOf = (line: string): string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"\s*|([^,]*)),/g)].map(([, quoted, plain]) =>
    (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim(),
  );

const GENUINE: Readonly<Record<string, boolean>> = { '1': true, '0': false, true: true, false: false };

/**
 * Reads `label,path_a,path_b` with optional columns `condition` and `group`; label 1 is the same person.
 * @throws with the number of the first line that is not right.
 */
export const readPairs = (text: string): PairRow[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = fieldsOf(lines[0] ?? '').map((name) => name.toLowerCase());
  const hasHeader = header.includes('label');
  const columns = hasHeader ? header : ['label', 'path_a', 'path_b', 'condition', 'group'];
  for (const needed of ['label', 'path_a', 'path_b']) {
    if (!columns.includes(needed)) throw new Error(`pairs file: column ${needed} is missing`);
  }
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || (hasHeader && index === 0)) return [];
    const fields = fieldsOf(line);
    const value = (name: string) => fields[columns.indexOf(name)] || undefined;
    const genuine = GENUINE[(value('label') ?? '').toLowerCase()];
    const pathA = value('path_a');
    const pathB = value('path_b');
    if (genuine === undefined || !pathA || !pathB) {
      throw new Error(`pairs file, line ${index + 1}: expected label 0 or 1 and two paths`);
    }
    return [{ genuine, pathA, pathB, condition: value('condition'), group: value('group') }];
  });
};
