import type { DocumentAsked, PolicyRow, PolicyTopic, TaxBand } from './row';

/** How a value's part is written in a form: figures, words, or lines of days, clock times, bands and documents. */
type Kind = 'number' | 'money' | 'text' | 'days' | 'clock-times' | 'bands' | 'documents';
export type ValueField = { readonly name: string; readonly kind: Kind; readonly optional?: true };

const money = (name: string): ValueField => ({ name, kind: 'money' });
const number = (name: string): ValueField => ({ name, kind: 'number' });

/** The parts of each topic's value, in the order in which they are read. */
const FIELDS = {
  'digital-ceiling': [money('amount')],
  'waiting-time': [number('months')],
  'working-age': [number('years')],
  'retirement-age': [number('years')],
  'partial-claim': [number('percent'), number('memberYears'), number('times')],
  'tax-bands': [{ name: 'bands', kind: 'bands' }],
  'tax-window': [number('calendarYears')],
  'tax-surcharge': [number('percent')],
  'payment-time': [number('workingDays')],
  'payment-limit': [money('amount')],
  'cooling-off': [number('hours')],
  'second-factor': [
    number('codeTries'),
    number('questionTries'),
    number('withoutPerDay'),
    number('callBackPercent'),
  ],
  'second-person': [money('amount')],
  'independent-warning': [number('percent'), number('hours')],
  'call-back-hours': [
    { name: 'starts', kind: 'clock-times' },
    number('minutes'),
    number('places'),
    number('days'),
  ],
  'contribution-rate': [],
  'wage-cap': [money('amount')],
  yield: [number('basisPoints')],
  calendar: [
    { name: 'holidays', kind: 'days' },
    { name: 'collectiveLeave', kind: 'days' },
  ],
  bank: [
    { name: 'name', kind: 'text' },
    { ...number('from'), optional: true },
    { ...number('to'), optional: true },
    { ...number('mostly'), optional: true },
  ],
  'heir-order': [number('place')],
  documents: [{ name: 'asked', kind: 'documents' }],
  'new-account': [number('days')],
  'look-ups': [number('minute'), number('shift'), number('day')],
} as const satisfies Record<PolicyTopic, readonly ValueField[]>;

/** A contribution is a share, an amount or a range; a change keeps the kind that the row has. */
const RATE_FIELDS = {
  share: [number('basisPoints'), { ...money('minimum'), optional: true }],
  amount: [money('amount')],
  range: [money('from'), money('to')],
} as const satisfies Record<PolicyRow<'contribution-rate'>['value']['kind'], readonly ValueField[]>;

type Valued = { readonly topic: PolicyTopic; readonly value: unknown };
type Plain = Readonly<Record<string, unknown>>;

export const fieldsOf = ({ topic, value }: Valued): readonly ValueField[] =>
  topic === 'contribution-rate'
    ? RATE_FIELDS[(value as PolicyRow<'contribution-rate'>['value']).kind]
    : FIELDS[topic];

const WRITE = {
  number: String,
  money: String,
  text: String,
  days: (days: readonly string[]) => days.join('\n'),
  'clock-times': (times: readonly string[]) => times.join('\n'),
  bands: (bands: readonly TaxBand[]) =>
    bands.map(({ upTo, percent }) => `${upTo ?? '-'}: ${percent}`).join('\n'),
  documents: (asked: readonly DocumentAsked[]) =>
    asked
      .map(({ code, id, en, above }) =>
        [code, id, en, ...(above === undefined ? [] : [String(above)])].join(' | '),
      )
      .join('\n'),
} as const satisfies Record<Kind, (value: never) => string>;

/** A value as the texts of its form's fields. */
export const writeValue = ({ topic, value }: Valued): Readonly<Record<string, string>> => {
  const plain = (
    topic === 'bank' ? { ...(value as Plain), ...((value as Plain).usual as Plain | null) } : value
  ) as Plain;
  return Object.fromEntries(
    fieldsOf({ topic, value }).map(({ name, kind }) => [
      name,
      plain[name] == null ? '' : (WRITE[kind] as (part: unknown) => string)(plain[name]),
    ]),
  );
};

const figures = (text: string): number =>
  /^\d{1,3}(\.\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const READ: Record<Kind, (text: string) => unknown> = {
  number: figures,
  money: figures,
  text: (text) => text,
  days: lines,
  'clock-times': lines,
  bands: (text) =>
    lines(text).map((line) => {
      const [upTo = '', percent = ''] = line.split(':').map((part) => part.trim());
      return { upTo: upTo === '-' ? null : figures(upTo), percent: figures(percent) };
    }),
  documents: (text) =>
    lines(text).map((line) => {
      const [code = '', id = '', en = '', above] = line.split('|').map((part) => part.trim());
      return { code, id, en, ...(above === undefined ? {} : { above: figures(above) }) };
    }),
};

/**
 * The value that a form's texts say, in the shape of the row that it changes. It is not judged here: what cannot
 * be read becomes what the topic's schema refuses.
 */
export const readValue = (row: Valued, texts: Readonly<Record<string, string>>): unknown => {
  const parts = Object.fromEntries(
    fieldsOf(row).flatMap(({ name, kind, optional }) => {
      const text = (texts[name] ?? '').trim();
      return optional && text === '' ? [] : [[name, READ[kind](text)]];
    }),
  );
  if (row.topic === 'contribution-rate') return { kind: (row.value as { kind: string }).kind, ...parts };
  if (row.topic !== 'bank') return parts;
  const { name, ...usual } = parts;
  return { name, usual: Object.keys(usual).length === 0 ? null : usual };
};
