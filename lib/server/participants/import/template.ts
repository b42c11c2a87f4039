import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { COLUMNS, type Column } from './columns';

export const TEMPLATE_FORMATS = ['csv', 'xlsx'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** Rows of the spreadsheet whose cells are text from the beginning, so that no number loses a digit. */
const READY_ROWS = 2_000;

type About = { readonly rows: string; readonly type: string; readonly example: string };

/** What each column takes, for whoever fills the file in; docs/operate/import.md says the same at length. */
const ABOUT: Readonly<Record<Column, About>> = {
  kind: { rows: 'every row', type: 'participant / membership / contribution', example: 'participant' },
  nik: { rows: 'participant, membership', type: 'text, 16 digits', example: '9999990101600001' },
  branch: { rows: 'participant', type: 'text, code of the home branch', example: 'MJK' },
  name: { rows: 'participant', type: 'text, up to 100 letters', example: 'Wati Contoh' },
  birthPlace: { rows: 'participant', type: 'text, up to 100 letters', example: 'Mojokerto' },
  birthDate: { rows: 'participant', type: 'date as text, YYYY-MM-DD', example: '1960-01-01' },
  sex: { rows: 'participant', type: 'male / female', example: 'female' },
  motherName: { rows: 'participant', type: 'text, up to 100 letters', example: 'Sumarni' },
  address: { rows: 'participant', type: 'text, up to 200 letters', example: 'Jl. Contoh No. 1' },
  phone: { rows: 'participant, may be empty', type: 'text, mobile number', example: '081299990005' },
  email: { rows: 'participant, may be empty', type: 'text, e-mail address', example: 'wati@contoh.id' },
  kpj: { rows: 'membership, contribution', type: 'text, 11 characters', example: '60000000001' },
  segment: { rows: 'membership', type: 'PU / BPU / PMI / JAKON', example: 'PU' },
  employer: { rows: 'membership, may be empty', type: 'text, up to 200 letters', example: 'PT Contoh' },
  joinedOn: { rows: 'membership', type: 'date as text, YYYY-MM-DD', example: '2015-01-01' },
  leftOn: { rows: 'membership, may be empty', type: 'date as text, YYYY-MM-DD', example: '2020-05-31' },
  period: { rows: 'contribution', type: 'month as text, YYYY-MM', example: '2015-01' },
  amount: { rows: 'contribution', type: 'whole rupiah, digits only', example: '165300' },
};

/** The second row says what each column takes; a row whose kind begins with # is a note and never loaded. */
const notes = (): string[] =>
  COLUMNS.map((column) => `${column === 'kind' ? '# ' : ''}${ABOUT[column].type}`);

const csvTemplate = (): Buffer => {
  const cells = notes().map((note) => (note.includes(',') ? `"${note}"` : note));
  // The mark in front makes spreadsheets read the file as UTF-8.
  return Buffer.from(`\ufeff${COLUMNS.join(',')}\r\n${cells.join(',')}\r\n`, 'utf8');
};

const xlsxTemplate = (): Promise<Buffer> => {
  const head = COLUMNS.map((value) => ({ value, type: String, format: '@', fontWeight: 'bold' as const }));
  const note = notes().map((value) => ({ value, type: String, format: '@', textColor: '#666666' }));
  const ready = Array.from({ length: READY_ROWS }, () =>
    COLUMNS.map(() => ({ value: '', type: String, format: '@' })),
  );
  const about: SheetData = [
    ['Column', 'Rows', 'Type', 'Example'].map((value) => ({ value, fontWeight: 'bold' as const })),
    ...COLUMNS.map((column) => {
      const { rows, type, example } = ABOUT[column];
      return [column, rows, type, example].map((value) => ({ value, type: String, format: '@' }));
    }),
  ];
  return writeExcelFile([
    {
      data: [head, note, ...ready],
      sheet: 'Data',
      columns: COLUMNS.map(() => ({ width: 18 })),
      stickyRowsCount: 2,
    },
    { data: about, sheet: 'About', columns: [{ width: 14 }, { width: 28 }, { width: 40 }, { width: 24 }] },
  ]).toBuffer();
};

/** A file to fill in: the header, what each column takes, and no rows. */
export const importTemplate = (format: TemplateFormat): Promise<Buffer> =>
  format === 'csv' ? Promise.resolve(csvTemplate()) : xlsxTemplate();
