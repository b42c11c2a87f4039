import type { Segment } from '../benefits/jht/reasons';
import { tidyCode } from '../values/tidy';

/** Features of the face on the KTP that an officer can compare by eye, each on its own. */
export const FEATURES = ['face-shape', 'eyes-and-brows', 'nose', 'mouth-and-chin', 'ears', 'marks'] as const;
export type Feature = (typeof FEATURES)[number];

export const FEATURE_FINDINGS = ['same', 'different', 'cannot-tell'] as const;
export type FeatureFinding = (typeof FEATURE_FINDINGS)[number];

/** What only the member himself is likely to know; the last wage is on no screen of the counter. */
export const QUESTIONS = ['employer', 'joined-year', 'left-year', 'wage-band'] as const;
export type Question = (typeof QUESTIONS)[number];

export const OUTCOMES = ['right', 'near', 'wrong', 'not-known', 'not-on-record'] as const;
export type AnswerOutcome = (typeof OUTCOMES)[number];

/** Bands of a monthly wage or declared income: upper edges in whole rupiah, the last one without. */
export const WAGE_BANDS = [
  { key: 'below-1m', below: 1_000_000 },
  { key: '1m-2m', below: 2_000_000 },
  { key: '2m-3m', below: 3_000_000 },
  { key: '3m-5m', below: 5_000_000 },
  { key: 'from-5m', below: Number.POSITIVE_INFINITY },
] as const;
export type WageBand = (typeof WAGE_BANDS)[number]['key'];

/** The membership as the carrier's own record has it. */
export type MembershipFacts = {
  readonly employer: string | null;
  /** ISO dates. */
  readonly joinedOn: string;
  readonly leftOn: string | null;
  /** Whole rupiah a month; null where contributions do not tell it. */
  readonly lastWage: number | null;
};

const BY_SEGMENT = {
  PU: ['employer', 'joined-year', 'wage-band'],
  BPU: ['joined-year', 'left-year', 'wage-band'],
  PMI: ['joined-year', 'left-year'],
  JAKON: ['employer', 'joined-year'],
} as const satisfies Record<Segment, readonly Question[]>;

/** The questions for a kind of membership, in the order in which they are asked. */
export const questionsFor = (segment: keyof typeof BY_SEGMENT): readonly Question[] => BY_SEGMENT[segment];

/** Forms of a company are no part of its name. */
const FORMS: readonly string[] = ['PT', 'CV', 'UD', 'TBK', 'PERSERO', 'KOPERASI', 'YAYASAN'];

const wordsOf = (name: string): readonly string[] =>
  name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '' && !FORMS.includes(word));

const compareEmployers = (answer: string, record: string): AnswerOutcome => {
  const [given, kept] = [wordsOf(answer), wordsOf(record)];
  const shared = kept.filter((word) => given.includes(word)).length;
  if (kept.length > 0 && shared === kept.length) return 'right';
  return shared > 0 ? 'near' : 'wrong';
};

const compareNumbers = (answer: number, record: number): AnswerOutcome => {
  if (answer === record) return 'right';
  return Math.abs(answer - record) === 1 ? 'near' : 'wrong';
};

const bandIndex = (wage: number): number => WAGE_BANDS.findIndex(({ below }) => wage < below);

type Judge = (answer: string, record: MembershipFacts) => AnswerOutcome;

const compareYears = (answer: string, date: string | null): AnswerOutcome =>
  date === null ? 'not-on-record' : compareNumbers(Number(tidyCode(answer)), Number(date.slice(0, 4)));

/** How each answer is held against the record. Memory is not exact: the year beside it is near, not wrong. */
const JUDGES = {
  employer: (answer, { employer }) =>
    employer === null ? 'not-on-record' : compareEmployers(answer, employer),
  'joined-year': (answer, { joinedOn }) => compareYears(answer, joinedOn),
  'left-year': (answer, { leftOn }) => compareYears(answer, leftOn),
  'wage-band': (answer, { lastWage }) =>
    lastWage === null
      ? 'not-on-record'
      : compareNumbers(
          WAGE_BANDS.findIndex(({ key }) => key === answer),
          bandIndex(lastWage),
        ),
} as const satisfies Record<Question, Judge>;

/** @param answer as the participant gave it; null when he does not know */
export const judgeAnswer = (
  question: Question,
  answer: string | null,
  record: MembershipFacts,
): AnswerOutcome => (answer === null ? 'not-known' : JUDGES[question](answer.trim(), record));
