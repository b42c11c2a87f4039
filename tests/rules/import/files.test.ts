import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { COLUMNS } from '@/lib/server/participants/import/columns';
import { importTemplate } from '@/lib/server/participants/import/template';
import { csvOf, judged, personRow } from '../../support/import-files';

const given = (name: string) => readFileSync(`tests/support/inputs/${name}`);
const plain = csvOf([personRow({ address: 'Jl. Contoh No. 1' })]);
const accented = csvOf([personRow({ address: 'Jl. Café – No. “1”' })], ';');
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const cp1252 = (text: string) =>
  Buffer.from([...text].map((sign) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)));

describe('a file is read in the encoding it is written in', () => {
  test.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${accented}`)],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${accented}`, 'utf16le')],
    ['UTF-16 BE with its mark', bigEndian(`\ufeff${accented}`)],
    ['UTF-16 LE without', Buffer.from(accented, 'utf16le')],
    ['UTF-16 BE without', bigEndian(accented)],
    ['windows-1252', cp1252(accented)],
    ['line ends of Windows', Buffer.from(accented.replaceAll('\n', '\r\n'))],
    [
      'a letter cut in two by the reader’s chunks',
      Buffer.from(
        `${csvOf(
          Array.from({ length: 20_000 }, () => personRow({ address: 'Jl. Café é é é' })),
          ';',
        )}`,
      ),
    ],
  ])('%s', async (_name, bytes) => {
    const { people, faults } = await judged('a.csv', bytes);
    expect([faults, people > 0]).toEqual([[], true]);
  });

  test.each([
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(plain, 'utf16le')]), /UTF-32/],
    [
      'DOS 850',
      Buffer.concat([
        Buffer.from(plain),
        Buffer.from(csvOf([personRow()]).split('\n')[1]?.replace('Contoh No', 'Caf\u0082') ?? '', 'latin1'),
      ]),
      /line 3 .* neither UTF-8, UTF-16 nor windows-1252/,
    ],
    [
      'UTF-8 and windows-1252 in one',
      Buffer.concat([Buffer.from(csvOf([personRow({ address: 'Café' })])), Buffer.from('Café', 'latin1')]),
      /UTF-8 and others, first in line 3/,
    ],
    [
      'a mark of UTF-8 before windows-1252',
      Buffer.concat([Buffer.from('\ufeff'), cp1252(accented)]),
      /says that it is UTF-8/,
    ],
    [
      'half a letter of UTF-16',
      Buffer.concat([Buffer.from(`\ufeff${accented}`, 'utf16le'), Buffer.from([0x41])]),
      /UTF-16LE/,
    ],
  ])('%s is refused by name', async (_name, bytes, fault) => {
    await expect(judged('a.csv', bytes)).rejects.toThrow(fault);
  });

  test.each([
    [
      'a letter that was lost before',
      personRow({ address: 'Jl. Caf\ufffd' }),
      '2 address cell.lost-letter I',
    ],
    ['NUL in a name', personRow({ name: 'Wati\u0000Contoh' }), '2 name cell.control D'],
    ['a bell in an address', personRow({ address: 'Jl.\u0007' }), '2 address cell.control I'],
    ['a control of the upper range', personRow({ name: 'Wati\u0085' }), '2 name cell.control D'],
  ])('%s is told by cell', async (_name, row, fault) => {
    expect(await judged('a.csv', csvOf([row, personRow()]))).toMatchObject({ people: 1, faults: [fault] });
  });

  test.each([
    ['marks of direction', '\u202aWati\u202c Contoh\u200f'],
    ['spaces of no width', 'Wati\u200b \ufeffContoh'],
    ['a space that does not break', '\u00a0Wati\u00a0Contoh '],
  ])('%s are taken off', async (_name, name) => {
    expect(
      await judged('a.csv', csvOf([personRow({ name, sex: ' male\u00a0', phone: ' \u00a0' })])),
    ).toMatchObject({
      people: 1,
      faults: [],
    });
  });
});

describe('a CSV file is read whatever wrote it', () => {
  const wide = personRow({ address: '"Jl. Contoh, No. ""1""\r\nRT 1; RW 2"' });
  test.each([
    ['comma', csvOf([personRow()], ',')],
    ['semicolon', csvOf([personRow()], ';')],
    ['tab', csvOf([personRow()], '\t')],
    ['stroke', csvOf([personRow()], '|')],
    ['a first line that names the separator', `sep=;\r\n${csvOf([personRow()], ';', '\r\n')}`],
    ['the same in quotes', `"sep=\t"\n${csvOf([personRow()], '\t')}`],
    ['empty lines before the header', `\n,,,\n${plain}`],
    ['rows of separators', `${csvOf([personRow()], ';')};;;;;;;;;;;;;;;;;\n ; ;\u00a0;;;;;;;;;;;;;;;\n`],
    [
      'columns without a name at the end',
      plain
        .split('\n')
        .slice(0, 2)
        .map((line) => `${line},,,\n`)
        .join(''),
    ],
    [
      'a column without a name in the middle',
      plain
        .split('\n')
        .slice(0, 2)
        .map((line) => `${line.replace(',', ',,')}\n`)
        .join(''),
    ],
    [
      'more separators than the header',
      plain
        .split('\n')
        .slice(0, 2)
        .map((line, index) => `${line}${index ? ',,' : ''}\n`)
        .join(''),
    ],
    [
      'line breaks within a cell',
      csvOf([wide, personRow({ nik: '9999990101600102' })]).replace(
        'participant,9999990101600102',
        'participant,9999990101600102',
      ),
    ],
    [
      'names of columns in capitals and words',
      plain.replace('birthPlace,birthDate', 'BIRTH_PLACE,Birth Date'),
    ],
    ['words in capitals', csvOf([personRow({ kind: 'Participant', sex: 'MALE', branch: 'mjk' })])],
    [
      'numbers kept as text by a spreadsheet',
      csvOf([personRow({ nik: '="9999990101600101"', phone: "'081299990005" })]),
    ],
    ['a quote of inches', csvOf([personRow({ address: 'Jl. Contoh 5" No. 1' })])],
    ['no line end at the end', plain.trimEnd()],
    ['a row of notes', csvOf([personRow({ kind: '# contoh' }), personRow()])],
  ])('%s', async (_name, text) => {
    const { people, faults } = await judged('a.csv', text);
    expect([faults, people > 0]).toEqual([[], true]);
  });

  test.each([
    ['an open quote', [personRow({ address: '"Jl. Contoh' }), personRow()], ['2 line line.quotes'], 1],
    [
      'an open quote before quoted cells',
      [personRow({ name: '"Wati' }), personRow({ address: '"Jl. A, 1"' })],
      ['2 line line.quotes'],
      1,
    ],
    [
      'two open quotes',
      [personRow({ name: '"Wati' }), personRow(), personRow({ name: '"Wati' }), personRow()],
      ['2 line line.quotes', '4 line line.quotes'],
      2,
    ],
    ['letters after a closing quote', [personRow({ name: '"Wati"x' })], ['2 line line.quotes'], 0],
    [
      'a comma in an address',
      [personRow({ address: 'Jl. Contoh, No. 1', amount: '1' })],
      ['2 line line.columns S'],
      0,
    ],
    [
      'a line break without quotes',
      [personRow({ address: 'Jl.\nContoh' })],
      ['2 line line.too-few-columns', '3 line line.too-few-columns'],
      0,
    ],
    [
      'a number of a spreadsheet',
      [personRow({ nik: '9.99999E+15' }), personRow({ phone: '8.12E+10' })],
      ['2 nik cell.scientific B', '3 phone cell.scientific J'],
      0,
    ],
    [
      'a very long line',
      [personRow({ address: 'x'.repeat(70_000) }), personRow()],
      ['2 line line.too-long'],
      1,
    ],
    ['a very long line', [['participant', 'x'.repeat(3_000_000)], personRow()], ['2 line line.too-long'], 1],
  ])('%s costs its own line only', async (_name, rows, faults, people) => {
    const told = await judged('a.csv', csvOf(rows as string[][]));
    expect(told.people).toBe(people);
    expect(told.faults).toEqual(expect.arrayContaining(faults as string[]));
  });

  test.each([
    ['a name that comes twice', `${COLUMNS.join(',')},name`, /columns D and S are both called "name"/],
    [
      'a name that comes twice, written otherwise',
      `${COLUMNS.join(',')},Birth Date`,
      /columns F and S are both called "birthDate"/,
    ],
    ['a name that is none of ours', 'kind,nik,gaji', /Column C is called "gaji"/],
    ['no header', personRow().join(','), /--template csv/],
    ['nothing', '', /is empty/],
    ['line ends of an old Mac', plain.replaceAll('\n', '\r'), /does not end as lines do/],
    ['a separator that is not used', `sep=;\n${plain}`, /separated by ";"/],
  ])('%s refuses the file', async (_name, text, fault) => {
    await expect(judged('a.csv', text)).rejects.toThrow(fault);
  });

  test('a refusal without a header shows nobody’s data', async () => {
    const refused = await judged('a.csv', personRow().join(',')).catch((fault: Error) => fault.message);
    expect(refused).not.toMatch(/Wati|9999/);
  });

  test('the report tells line, column and the likely cause in both languages, never the value', async () => {
    const { report } = await judged('a.csv', csvOf([personRow({ nik: '9,99999E+15' })], ';'));
    expect(report).toEqual([
      expect.stringMatching(/^2,nik,cell\.scientific,B,".*lembar sebar.*Teks.*",".*spreadsheet.*Text.*"$/),
    ]);
    expect(report[0]).not.toContain('9,99999E+15');
  });
});

describe('NDJSON', () => {
  const person = Object.fromEntries(COLUMNS.map((column, at) => [column, personRow()[at] || null]));
  const line = (change: object) => `${JSON.stringify({ ...person, ...change })}\n`;
  test.each([
    ['a name twice', line({}).replace('"name":', '"name":"Lain","name":'), '1 line line.duplicate-name'],
    ['a NIK as a number', line({ nik: 9999990101600100 }), '1 nik cell.number'],
    ['NUL', line({ name: 'Wati\u0000' }), '1 name cell.control'],
    ['a lost letter', line({ name: 'Wati \ufffd' }), '1 name cell.lost-letter'],
  ])('%s is told', async (_name, text, fault) => {
    expect((await judged('a.ndjson', text)).faults).toEqual([fault]);
  });
  test('quotes and colons within a text are no names', async () => {
    expect(await judged('a.ndjson', line({ address: 'Jl. "A": No. 1 \\' }))).toMatchObject({
      people: 1,
      faults: [],
    });
  });
});

describe('a spreadsheet', () => {
  type Cell = string | number | Date | boolean | null;
  const sheet = (rows: readonly (readonly Cell[])[]) =>
    writeExcelFile(
      rows.map((row) =>
        row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value })),
      ) as never,
    ).toBuffer();
  const row = (change: Readonly<Record<string, Cell>>): Cell[] =>
    COLUMNS.map((column, at) => (column in change ? (change[column] ?? null) : personRow()[at] || null));
  const contribution = {
    kind: 'contribution',
    nik: null,
    branch: null,
    name: null,
    birthPlace: null,
    birthDate: null,
    sex: null,
    motherName: null,
    address: null,
  };

  test('is taken as it is: text, days, amounts, empty rows', async () => {
    const bytes = await sheet([
      [...COLUMNS],
      row({}),
      COLUMNS.map(() => null),
      row({ birthDate: new Date('1960-01-01T00:00:00Z'), address: 12 }),
      row({ ...contribution, kpj: 60000000001, period: new Date('2015-01-01T00:00:00Z'), amount: 165300 }),
    ]);
    expect(await judged('a.xlsx', bytes)).toMatchObject({ people: 2, contributions: 1, faults: [] });
  });

  test.each([
    ['a NIK as a number', { nik: 9999990101600100 }, '3 nik cell.number B'],
    [
      'a KPJ that lost its zeros',
      { ...contribution, kpj: 6000000001, period: '2015-01', amount: 1 },
      '3 kpj cell.number L',
    ],
    ['a name that is a number', { name: 7 }, '3 name cell.number D'],
    ['a day where a name stands', { name: new Date('1960-01-01T00:00:00Z') }, '3 name cell.type D'],
    ['a choice', { sex: true }, '3 sex cell.type G'],
    ['a number of a spreadsheet as text', { nik: '9,99999E+15' }, '3 nik cell.scientific B'],
    [
      'part of a rupiah',
      { ...contribution, kpj: '60000000001', period: '2015-01', amount: 1.5 },
      '3 amount amount.shape R',
    ],
  ])('%s is told by cell', async (_name, change, fault) => {
    const bytes = await sheet([[...COLUMNS], row({}), row(change)]);
    expect(await judged('a.xlsx', bytes)).toMatchObject({ people: 1, faults: [fault] });
  });

  test('is refused where it is none, has no header, or a column twice', async () => {
    await expect(judged('a.xlsx', plain)).rejects.toThrow(/no .xlsx spreadsheet/);
    await expect(judged('a.xlsx', await sheet([row({})]))).rejects.toThrow(/--template/);
    await expect(judged('a.xlsx', await sheet([[...COLUMNS, 'name'], row({})]))).rejects.toThrow(
      /both called "name"/,
    );
  });
});

describe('the template', () => {
  test.each(['csv', 'xlsx'] as const)(
    '%s holds the header and what each column takes, and loads nothing',
    async (format) => {
      expect(await judged(`t.${format}`, await importTemplate(format))).toMatchObject({
        people: 0,
        rejected: 0,
        faults: [],
      });
    },
  );
  test('csv is filled in and loaded', async () => {
    const template = (await importTemplate('csv')).toString('utf8');
    expect(await judged('t.csv', `${template}${personRow().join(',')}\r\n`)).toMatchObject({
      people: 1,
      faults: [],
    });
  });
});

describe('files as they came', () => {
  test.each([
    'import-bidi-override-address.csv',
    'import-cp1252-address.csv',
    'import-empty-semicolon-rows.csv',
    'import-space-in-phone.csv',
    'import-trailing-empty-columns.csv',
    'import-trailing-space-sex.csv',
    'import-phone-bidi-marks.csv',
    'import-phone-lost-zero.csv',
    'import-name-left-quote.csv',
    'import-name-slash-alias.csv',
    'import-nik-nonbreaking-hyphen.csv',
  ])('%s is taken', async (name) => {
    expect(await judged(name, given(name))).toMatchObject({ people: 1, faults: [] });
  });
  test.each([
    ['import-email-dot-before-at.csv', 'email'],
    ['import-name-only-hyphen.csv', 'name'],
    ['import-year-0196-birth.csv', 'birthDate'],
  ])('%s is rejected for its %s', async (name, field) => {
    const { people, faults } = await judged(name, given(name));
    expect([people, faults.map((fault) => fault.split(' ')[1])]).toEqual([0, [field]]);
  });
  test('import-duplicate-header-name.csv is refused by name', async () => {
    const name = 'import-duplicate-header-name.csv';
    await expect(judged(name, given(name))).rejects.toThrow(/both called "name"/);
  });
});
