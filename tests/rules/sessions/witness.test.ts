import { describe, expect, test } from 'vitest';
import { judgeAnswer, type MembershipFacts, questionsFor } from '@/lib/domain/sessions/witness';

const RECORD: MembershipFacts = {
  employer: 'PT Contoh Sepatu, Tbk.',
  joinedOn: '2022-04-01',
  leftOn: '2026-08-23',
  lastWage: 2_900_000,
};

describe('an answer about the membership', () => {
  test.each([
    ['employer', 'contoh sepatu', 'right'],
    ['employer', 'P.T. CONTOH SEPATU', 'right'],
    ['employer', 'pabrik sepatu', 'near'],
    ['employer', 'PT Lain', 'wrong'],
    ['employer', '', 'wrong'],
    ['employer', 'PT', 'wrong'],
    ['employer', null, 'not-known'],
    ['joined-year', '2022', 'right'],
    ['joined-year', '2021', 'near'],
    ['joined-year', '2023', 'near'],
    ['joined-year', '2019', 'wrong'],
    ['joined-year', 'lupa', 'wrong'],
    ['left-year', '2026', 'right'],
    ['wage-band', '2m-3m', 'right'],
    ['wage-band', '1m-2m', 'near'],
    ['wage-band', '3m-5m', 'near'],
    ['wage-band', 'from-5m', 'wrong'],
    ['wage-band', 'below-1m', 'wrong'],
    ['wage-band', 'whatever', 'wrong'],
  ] as const)('%s: %s is %s', (question, answer, outcome) => {
    expect(judgeAnswer(question, answer, RECORD)).toBe(outcome);
  });

  test.each([
    ['employer', 'PT Contoh'],
    ['left-year', '2026'],
    ['wage-band', '2m-3m'],
  ] as const)('%s is not held against somebody of whom nothing is on record', (question, answer) => {
    const bare = { ...RECORD, employer: null, leftOn: null, lastWage: null };
    expect(judgeAnswer(question, answer, bare)).toBe('not-on-record');
  });

  test('on the edge of a band is in the higher one', () => {
    expect(judgeAnswer('wage-band', '3m-5m', { ...RECORD, lastWage: 3_000_000 })).toBe('right');
  });
});

test.each([
  ['PU', ['employer', 'joined-year', 'wage-band']],
  ['BPU', ['joined-year', 'left-year', 'wage-band']],
  ['PMI', ['joined-year', 'left-year']],
  ['JAKON', ['employer', 'joined-year']],
] as const)('%s is asked what can be known of it', (segment, questions) => {
  expect(questionsFor(segment)).toEqual(questions);
});
