import * as z from 'zod/mini';
import { isValidDate, TIME_ZONES, type TimeZone, todayIn } from '../../values/calendar';
import { dateFault, FIRST_CONTRIBUTION, OLDEST_BIRTH, tidyDate } from '../../values/read-date';
import { REASONS, type Reason, SEGMENTS } from './reasons';

/** What can be wrong with a field of a quote's input. */
export type QuoteFaultCode =
  | 'not-json'
  | 'missing'
  | 'not-an-object'
  | 'not-a-date'
  | 'before-1900'
  | 'before-programme'
  | 'not-a-moment'
  | 'not-one-of'
  | 'not-whole-rupiah'
  | 'negative'
  | 'too-large'
  | 'not-true-or-false'
  | 'not-a-list'
  | 'not-text'
  | 'needed-for-reason'
  | 'before-joined-on'
  | 'before-working-age'
  | 'before-birth-date'
  | 'after-as-of'
  | 'before-policy';

const or = (code: QuoteFaultCode) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'missing' : code),
});

/** No claim is made later; a month or a working day counted on from here is still a day of four-digit years. */
const FOREVER = '2199-12-31';
/** A day as machines write it; what is tidied at a form is tidied here. @param from the first day that it can mean */
const dateFrom = (from: string, early: QuoteFaultCode) =>
  z.pipe(
    z.pipe(z.string(or('not-a-date')), z.transform(tidyDate)),
    z.string().check((payload) => {
      const fault = dateFault(payload.value, { from, to: FOREVER });
      if (!fault) return;
      const message = fault === 'early' || fault === 'year' ? early : 'not-a-date';
      payload.issues.push({ code: 'custom', message, input: '' });
    }),
  );
const date = dateFrom(OLDEST_BIRTH, 'before-1900');
const paymentDate = dateFrom(FIRST_CONTRIBUTION, 'before-programme');
const dateOrNull = z.nullish(date);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isMoment = (text: string): boolean =>
  isValidDate(text.slice(0, 10)) &&
  text.slice(0, 10) <= FOREVER &&
  (text.length === 10 || (INSTANT.test(text) && !Number.isNaN(Date.parse(text))));
/** A date at the branch, or an instant with its offset, which becomes a date in the branch's zone. */
const moment = z.string(or('not-a-moment')).check(z.refine(isMoment, 'not-a-moment'));

const rupiah = z
  .number(or('not-whole-rupiah'))
  .check(
    z.refine(Number.isSafeInteger, { error: 'not-whole-rupiah', abort: true }),
    z.minimum(0, 'negative'),
  );
const yesOrNo = z.boolean(or('not-true-or-false'));

const ZONE_NAMES = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
const zone = z.pipe(
  z.enum([...TIME_ZONES, 'WIB', 'WITA', 'WIT'], or('not-one-of')),
  z.transform(
    (name): TimeZone =>
      name in ZONE_NAMES ? ZONE_NAMES[name as keyof typeof ZONE_NAMES] : (name as TimeZone),
  ),
);

/** Field by field; what fields say about each other is judged in read-quote-input.ts. */
export const quoteSchema = z.object(
  {
    asOf: moment,
    birthDate: dateOrNull,
    segment: z.enum(SEGMENTS, or('not-one-of')),
    membershipStatus: z.enum(['active', 'inactive'], or('not-one-of')),
    joinedOn: dateOrNull,
    leftOn: dateOrNull,
    reason: z.enum(REASONS, or('not-one-of')),
    letterOn: dateOrNull,
    balance: rupiah,
    priorPayments: z.array(
      z.object(
        { on: paymentDate, gross: rupiah, kind: z.string(or('not-text')).check(z.minLength(1, 'missing')) },
        'not-an-object',
      ),
      or('not-a-list'),
    ),
    hasNpwp: yesOrNo,
    profileUpdated: yesOrNo,
    openClaim: yesOrNo,
    branchTimeZone: zone,
    documentsCompleteOn: z.nullish(moment),
  },
  'not-an-object',
);

export type PriorPayment = {
  /** ISO date. */
  readonly on: string;
  /** Whole rupiah before tax. */
  readonly gross: number;
  /** The reason it was paid for; what begins with "partial" used up the partial claim. */
  readonly kind: string;
};

/** Input after parsing: dates at the branch, null where there is none. */
export type QuoteInput = {
  readonly asOf: string;
  readonly birthDate: string | null;
  readonly segment: (typeof SEGMENTS)[number];
  readonly membershipStatus: 'active' | 'inactive';
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly reason: Reason;
  readonly letterOn: string | null;
  readonly balance: number;
  readonly priorPayments: readonly PriorPayment[];
  readonly hasNpwp: boolean;
  readonly profileUpdated: boolean;
  readonly openClaim: boolean;
  readonly branchTimeZone: TimeZone;
  readonly documentsCompleteOn: string | null;
};

const dayAtBranch = (text: string, timeZone: TimeZone): string =>
  text.length === 10 ? text : todayIn(new Date(text), timeZone);

export const toQuoteInput = (parsed: z.output<typeof quoteSchema>): QuoteInput => ({
  ...parsed,
  asOf: dayAtBranch(parsed.asOf, parsed.branchTimeZone),
  birthDate: parsed.birthDate ?? null,
  joinedOn: parsed.joinedOn ?? null,
  leftOn: parsed.leftOn ?? null,
  letterOn: parsed.letterOn ?? null,
  documentsCompleteOn:
    parsed.documentsCompleteOn == null
      ? null
      : dayAtBranch(parsed.documentsCompleteOn, parsed.branchTimeZone),
});
