import * as z from 'zod/mini';
import { SEGMENTS } from '../../../domain/benefits/jht/reasons';
import { kpjSchema } from '../../../domain/people/kpj';
import { nikSchema } from '../../../domain/people/nik';
import { civilSchema, contactSchema } from '../../../domain/people/profile';
import { type FieldFault, faultsOf, orNull, typedField } from '../../../domain/people/typed-field';
import { addMonths } from '../../../domain/values/calendar';
import {
  type DateFault,
  dateFault,
  FIRST_CONTRIBUTION,
  monthFault,
  PROGRAMME_BEGAN,
  tidyDate,
} from '../../../domain/values/read-date';
import { tidyCode, tidyText } from '../../../domain/values/tidy';

/** Fixed-term work lasts five years at most (PP 35/2021 art. 8): no end of work is announced for longer ahead. */
const LONGEST_ANNOUNCED_MONTHS = 60;

const SAID = { shape: 'shape', year: 'year', early: 'early', late: 'future' } as const satisfies Record<
  DateFault,
  string
>;

const dateField = (field: 'joined-on' | 'left-on', today: string) =>
  typedField<'IsoDate'>(`${field}.missing`, tidyDate, (date) => {
    if (date === '') return `${field}.missing`;
    const to = field === 'left-on' ? addMonths(today, LONGEST_ANNOUNCED_MONTHS) : today;
    const fault = dateFault(date, { from: PROGRAMME_BEGAN, to });
    return fault && `${field}.${SAID[fault]}`;
  });

const employerField = typedField<'Text'>('employer.missing', tidyText, (text) =>
  text.length > 200 ? 'employer.length' : null,
);

/** The month of a contribution, YYYY-MM; kept as its first day. */
const periodField = (today: string) =>
  z.pipe(
    typedField<'Month'>('period.missing', tidyDate, (month) => {
      if (month === '') return 'period.missing';
      const fault = monthFault(month, { from: FIRST_CONTRIBUTION, to: today });
      return fault && `period.${SAID[fault]}`;
    }),
    z.transform((month) => `${month}-01`),
  );

/** A contribution above Rp100 billion is a slip of the keyboard. */
export const LARGEST_AMOUNT = 100_000_000_000;

/** Whole rupiah, as a number or as digits. */
const amountField = z.pipe(
  z.transform((typed: unknown) => (typeof typed === 'number' ? String(typed) : typed)),
  z.pipe(
    typedField<'Rupiah'>('amount.missing', tidyCode, (digits) => {
      if (digits === '') return 'amount.missing';
      if (!/^\d{1,15}$/.test(digits)) return 'amount.shape';
      const rupiah = Number(digits);
      return rupiah === 0 || rupiah > LARGEST_AMOUNT ? 'amount.range' : null;
    }),
    z.transform(Number),
  ),
);

/**
 * What one line may hold, by its `kind`; docs/operate/import.md lists the columns. People are judged by the same
 * schemas as at the counter. Messages are codes: a fault never repeats the value.
 *
 * @param today ISO date; nothing that has happened lies after it.
 */
export const rowSchemas = (today: string) => ({
  participant: z.object({
    nik: nikSchema,
    branch: typedField<'Branch'>('branch.missing', tidyCode, (code) =>
      code === '' ? 'branch.missing' : null,
    ),
    ...civilSchema(today).shape,
    ...contactSchema.shape,
  }),
  membership: z
    .object({
      kpj: kpjSchema,
      nik: nikSchema,
      segment: z.enum(SEGMENTS, 'segment.unknown'),
      employer: orNull(employerField),
      joinedOn: dateField('joined-on', today),
      leftOn: orNull(dateField('left-on', today)),
    })
    .check(
      z.refine(({ joinedOn, leftOn }) => !leftOn || leftOn >= joinedOn, {
        message: 'left-on.before-joined',
        path: ['leftOn'],
      }),
    ),
  contribution: z.object({ kpj: kpjSchema, period: periodField(today), amount: amountField }),
});

type Schemas = ReturnType<typeof rowSchemas>;
export type Row = { [Kind in keyof Schemas]: { kind: Kind } & z.output<Schemas[Kind]> }[keyof Schemas];
export type RowOf<Kind extends Row['kind']> = Extract<Row, { kind: Kind }>;
export type RowFault = FieldFault;

/** Judges one line's values; every fault is named by field and code. */
export const rowReader = (today: string) => {
  const schemas = rowSchemas(today);
  return (values: unknown): { ok: true; row: Row } | { ok: false; faults: RowFault[] } => {
    const kind = (values as { kind?: unknown } | null)?.kind;
    if (kind !== 'participant' && kind !== 'membership' && kind !== 'contribution')
      return { ok: false, faults: [{ field: 'kind', code: 'kind.unknown' }] };
    const read = schemas[kind].safeParse(values);
    if (read.success) return { ok: true, row: { kind, ...read.data } as Row };
    const faults = faultsOf(read.error.issues).map((fault) => ({ ...fault, field: fault.field || 'line' }));
    return { ok: false, faults };
  };
};
