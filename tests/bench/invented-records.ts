/** Invented people for measuring and testing the bulk load: NIK region 999999, which no one was born in. */
const FIRST = ['Wati', 'Joko', 'Sari', 'Agus', 'Dewi', 'Slamet', 'Yanti', 'Hadi'];
const LAST = ['Contoh', 'Lestari', 'Prasetyo', 'Wulandari', 'Santoso'];

type Values = Readonly<Record<string, string | number | null>>;

const two = (number: number): string => String(number).padStart(2, '0');

const period = (month: number): string => `${2015 + Math.floor(month / 12)}-${two((month % 12) + 1)}`;

/** Rows in the order that the import wants: each person, his membership, his contributions. */
export function* inventedRows(people: number, months: number): Generator<Values> {
  for (let index = 0; index < people; index += 1) {
    const [day, month, year] = [(index % 28) + 1, (index % 12) + 1, 60 + (index % 40)];
    const serial = String((Math.floor(index / 28) % 9_999) + 1).padStart(4, '0');
    const nik = `999999${two(day)}${two(month)}${two(year)}${serial}`;
    const kpj = `6${String(index).padStart(10, '0')}`;
    const name = `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]}`;
    yield {
      kind: 'participant',
      nik,
      branch: 'MJK',
      name,
      birthPlace: 'Mojokerto',
      birthDate: `19${two(year)}-${two(month)}-${two(day)}`,
      sex: 'male',
      motherName: 'Sumarni',
      address: `Jl. Contoh No. ${index}, Desa Contoh`,
      phone: null,
      email: null,
    };
    yield {
      kind: 'membership',
      kpj,
      nik,
      segment: 'PU',
      employer: 'PT Contoh',
      joinedOn: '2015-01-01',
      leftOn: null,
    };
    for (let paid = 0; paid < months; paid += 1)
      yield { kind: 'contribution', kpj, period: period(paid), amount: 165_300 + index };
  }
}

const COLUMNS = [
  'kind',
  'nik',
  'branch',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'motherName',
  'address',
  'phone',
  'email',
  'kpj',
  'segment',
  'employer',
  'joinedOn',
  'leftOn',
  'period',
  'amount',
];

export const asNdjson = (row: Values): string => JSON.stringify(row);

const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '');
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const CSV_HEADER = COLUMNS.join(',');
export const asCsv = (row: Values): string => COLUMNS.map((column) => cell(row[column])).join(',');
