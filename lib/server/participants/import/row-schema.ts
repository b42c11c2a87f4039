import * as z from 'zod/mini';
import { SEGMENTS } from '../../../domain/benefits/jht/reasons';
import { kpjSchema } from '../../../domain/people/kpj';
import { nikSchema } from '../../../domain/people/nik';
import { civilSchema, contactSchema } from '../../../domain/people/profile';
import { orNull, typedField } from '../../../domain/people/typed-field';
import { isValidDate } from '../../../domain/values/calendar';

const trim = (typed: string): string => typed.trim();

const dateField = (field: 'joined-on' | 'left-on', today: string) =>
  typedField<'IsoDate'>(`${field}.missing`, trim, (date) => {
    if (date === '') return `${field}.missing`;
    if (!isValidDate(date)) return `${field}.shape`;
    return field === 'joined-on' && date > today ? 'joined-on.future' : null;
  });

const employerField = typedField<'Text'>('employer.missing', trim, (text) =>
  text.length > 200 ? 'employer.length' : null,
);

/** The month of a contribution, YYYY-MM; kept as its first day. */
const periodField = (today: string) =>
  z.pipe(
    typedField<'Month'>('period.missing', trim, (month) => {
      if (month === '') return 'period.missing';
      if (!/^\d{4}-\d{2}$/.test(month) || !isValidDate(`${month}-01`)) return 'period.shape';
      return month > today.slice(0, 7) ? 'period.future' : null;
    }),
    z.transform((month) => `${month}-01`),
  );

/** Whole rupiah, as a number or as digits; a contribution above Rp100 billion is a slip of the keyboard. */
const amountField = z.pipe(
  z.transform((typed: unknown) => (typeof typed === 'number' ? String(typed) : typed)),
  z.pipe(
    typedField<'Rupiah'>('amount.missing', trim, (digits) => {
      if (digits === '') return 'amount.missing';
      if (!/^\d{1,15}$/.test(digits)) return 'amount.shape';
      const rupiah = Number(digits);
      return rupiah === 0 || rupiah > 100_000_000_000 ? 'amount.range' : null;
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
    branch: typedField<'Branch'>('branch.missing', trim, (code) => (code === '' ? 'branch.missing' : null)),
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
export type RowFault = { readonly field: string; readonly code: string };

/** Judges one line's values; every fault is named by field and code. */
export const rowReader = (today: string) => {
  const schemas = rowSchemas(today);
  return (values: unknown): { ok: true; row: Row } | { ok: false; faults: RowFault[] } => {
    const kind = (values as { kind?: unknown } | null)?.kind;
    if (kind !== 'participant' && kind !== 'membership' && kind !== 'contribution')
      return { ok: false, faults: [{ field: 'kind', code: 'kind.unknown' }] };
    const read = schemas[kind].safeParse(values);
    if (read.success) return { ok: true, row: { kind, ...read.data } as Row };
    const faults = read.error.issues.map(({ path, message }) => ({
      field: String(path[0] ?? 'line'),
      code: message,
    }));
    return { ok: false, faults };
  };
};
