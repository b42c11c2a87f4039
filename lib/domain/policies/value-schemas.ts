import * as z from 'zod/mini';
import { isValidDate } from '../values/calendar';
import type { PolicyTopic, PolicyValues } from './row';
import { BRANCH_SUBJECTS } from './scope';

const count = (least: number, most: number) =>
  z.int('number').check(z.minimum(least, 'number'), z.maximum(most, 'number'));
const rupiah = count(0, 1_000_000_000_000);
/** What all branches pay in a day is beyond any single amount. */
const payable = count(0, 1_000_000_000_000_000);
const percent = count(0, 100);
const text = z.string('text').check(z.trim(), z.minLength(1, 'text'), z.maxLength(200, 'text'));
const days = z.array(z.string('day').check(z.refine(isValidDate, 'day'))).check(
  z.maxLength(120, 'day'),
  z.refine((list) => new Set(list).size === list.length, 'day'),
);

/** Clock times, rising: two hours that begin at once would be one hour with twice the places. */
const clockTimes = z.array(z.string('time').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'))).check(
  z.minLength(1, 'time'),
  z.maxLength(24, 'time'),
  z.refine((list) => list.every((time, place) => place === 0 || time > (list[place - 1] ?? '')), 'time'),
);

/** Bands rise, and only the last has no edge: else some income would be taxed twice or not at all. */
const rises = (bands: readonly { upTo: number | null }[]): boolean =>
  bands.every(({ upTo }, index) =>
    index === bands.length - 1 ? upTo === null : upTo !== null && upTo > (bands[index - 1]?.upTo ?? 0),
  );

/** What a row of each topic may say. Codes of faults name what was expected: number, text, day, time, bands, range. */
export const POLICY_VALUE_SCHEMAS = {
  'digital-ceiling': z.strictObject({ amount: rupiah }),
  'waiting-time': z.strictObject({ months: count(0, 120) }),
  'working-age': z.strictObject({ years: count(10, 21) }),
  'retirement-age': z.strictObject({ years: count(40, 80) }),
  'partial-claim': z.strictObject({ percent, memberYears: count(0, 60), times: count(1, 1) }),
  'tax-bands': z.strictObject({
    bands: z
      .array(z.strictObject({ upTo: z.nullable(rupiah), percent }))
      .check(z.minLength(1, 'bands'), z.maxLength(12, 'bands'), z.refine(rises, 'bands')),
  }),
  'tax-window': z.strictObject({ calendarYears: count(1, 20) }),
  'tax-surcharge': z.strictObject({ percent }),
  'payment-time': z.strictObject({ workingDays: count(1, 60) }),
  'payment-limit': z.strictObject({ amount: payable }),
  'cooling-off': z.strictObject({ hours: count(0, 720) }),
  'second-factor': z.strictObject({
    codeTries: count(1, 5),
    questionTries: count(1, 2),
    withoutPerDay: count(0, 1_000),
    callBackPercent: percent,
  }),
  'second-person': z.strictObject({ amount: rupiah }),
  'independent-warning': z.strictObject({ percent, hours: count(1, 240) }),
  'call-back-hours': z.strictObject({
    starts: clockTimes,
    minutes: count(5, 240),
    places: count(1, 50),
    days: count(1, 20),
  }),
  'contribution-rate': z.union([
    z.strictObject({ kind: z.literal('share'), basisPoints: count(0, 10_000), minimum: z.optional(rupiah) }),
    z.strictObject({ kind: z.literal('amount'), amount: rupiah }),
    z
      .strictObject({ kind: z.literal('range'), from: rupiah, to: rupiah })
      .check(z.refine(({ from, to }) => from <= to, 'range')),
  ]),
  'wage-cap': z.strictObject({ amount: rupiah }),
  yield: z.strictObject({ basisPoints: count(0, 5_000) }),
  calendar: z.strictObject({ holidays: days, collectiveLeave: days }),
  bank: z.strictObject({
    name: text,
    usual: z.nullable(
      z
        .strictObject({ from: count(1, 34), to: count(1, 34), mostly: count(1, 34) })
        .check(z.refine(({ from, to, mostly }) => from <= mostly && mostly <= to, 'range')),
    ),
  }),
  'heir-order': z.strictObject({ place: count(1, 20) }),
  documents: z.strictObject({
    asked: z
      .array(
        z.strictObject({
          code: z.string('text').check(z.regex(/^[a-z0-9-]{2,40}$/, 'text')),
          id: text,
          en: text,
          above: z.optional(rupiah),
        }),
      )
      .check(z.minLength(1, 'text'), z.maxLength(20, 'text')),
  }),
  'new-account': z.strictObject({ days: count(1, 90) }),
  'look-ups': z.strictObject({ minute: count(1, 120), shift: count(1, 1_000), day: count(1, 2_000) }),
} as const satisfies { readonly [Topic in PolicyTopic]: z.ZodMiniType<PolicyValues[Topic]> };

export const POLICY_TOPICS = Object.keys(POLICY_VALUE_SCHEMAS) as readonly PolicyTopic[];

/** Topics whose subjects may grow: a new year, a new bank. All others are known to the rules by name. */
export const OPEN_SUBJECTS = {
  calendar: /^20\d{2}$/,
  bank: /^\d{3}$/,
  // A branch's own rows (scope.ts).
  ...BRANCH_SUBJECTS,
} as const satisfies Partial<Record<PolicyTopic, RegExp>>;
