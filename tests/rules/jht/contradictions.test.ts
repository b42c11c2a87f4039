import { expect, test } from 'vitest';
import { answerQuotes } from '../../../lib/domain/benefits/jht/answer-quotes';
import { contradictionsIn, hasImpossibleDays } from '../../../lib/domain/benefits/jht/contradictions';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';

const CASE = {
  asOf: '2026-11-30', birthDate: '1995-06-05', joinedOn: '2022-01-01', segment: 'PU', membershipStatus: 'inactive',
  balance: 8_000_000, priorPayments: [] as unknown, hasNpwp: false, profileUpdated: true, openClaim: false,
  branchTimeZone: 'WIB', documentsCompleteOn: null, reason: 'resigned', leftOn: '2026-11-14', letterOn: '2026-11-14',
}; // biome-ignore format: as the samples stand

/** Each fault as `field code`, or the route of the decision. */
const asked = (change: object): unknown => {
  const answer = answerQuotes({ ...CASE, ...change }, SHIPPED_POLICY);
  return answer.ok
    ? (answer.value as { route: string }).route
    : answer.faults.map(({ field, code }) => `${field} ${code}`);
};

test.each([
  ['as it is', {}, 'wait'],
  ['a letter of the year 26', { letterOn: '0026-11-14' }, ['letterOn before-1900']],
  ['a letter in two digits', { letterOn: '26-11-14' }, ['letterOn before-1900']],
  ['a letter before joining', { letterOn: '2016-11-14' }, ['letterOn before-joined-on']],
  ['a letter a day before joining', { letterOn: '2021-12-31' }, ['letterOn before-joined-on']],
  ['a letter on the day of joining', { letterOn: '2022-01-01' }, 'digital'],
  ['a letter before birth', { letterOn: '1990-01-01', joinedOn: null }, ['letterOn before-birth-date']],
  ['a letter of 1899', { letterOn: '1899-12-31' }, ['letterOn before-1900']],
  ['a letter in full-width digits', { letterOn: '２０２６-１０-１４' }, 'digital'],
  ['a letter with other hyphens', { letterOn: '2026‑10–14' }, 'digital'],
  ['joined before birth', { joinedOn: '1995-06-04' }, ['joinedOn before-birth-date']],
  ['joined as a child', { joinedOn: '2008-06-04' }, ['joinedOn before-working-age']],
  ['joined on the 13th birthday', { joinedOn: '2008-06-05', letterOn: '2026-10-14' }, 'digital'],
  ['left before joining', { leftOn: '2021-01-01' }, ['leftOn before-joined-on']],
  ['left before birth', { leftOn: '1990-01-01', joinedOn: null }, ['leftOn before-birth-date']],
  ['born in 0196', { birthDate: '0196-01-01' }, ['birthDate before-1900']],
  [
    'a payment in 0026',
    { priorPayments: [{ on: '0026-01-02', gross: 1, kind: 'x' }] },
    ['priorPayments.0.on before-programme'],
  ],
  [
    'a payment in 1977',
    { priorPayments: [{ on: '1977-12-31', gross: 1, kind: 'x' }] },
    ['priorPayments.0.on before-programme'],
  ],
  [
    'a payment on 31 February',
    { priorPayments: [{ on: '2020-02-31', gross: 1, kind: 'x' }] },
    ['priorPayments.0.on not-a-date'],
  ],
])('%s', (_, change, expected) => {
  expect(asked(change)).toEqual(expected);
});

test('dates that are not known contradict nothing', () => {
  const none = { birthDate: null, joinedOn: null, leftOn: null, letterOn: null };
  expect(contradictionsIn(none, SHIPPED_POLICY, '2026-11-30')).toEqual([]);
  expect(contradictionsIn({ ...none, letterOn: '1950-01-01' }, SHIPPED_POLICY, '2026-11-30')).toEqual([]);
});

test.each([
  ['a month of 1978', { contributions: [{ period: '1978-01', amount: 1 }] }, false],
  ['a month of 1977', { contributions: [{ period: '1977-12', amount: 1 }] }, true],
  ['a month of 0215', { contributions: [{ period: '0215-03', amount: 1 }] }, true],
  ['this month', { contributions: [{ period: '2026-11', amount: 1 }] }, false],
  ['the next month', { contributions: [{ period: '2026-12', amount: 1 }] }, true],
  ['a payment today', { contributions: [], withdrawals: [{ on: '2026-11-30', amount: 1 }] }, false],
  ['a payment tomorrow', { contributions: [], withdrawals: [{ on: '2026-12-01', amount: 1 }] }, true],
  ['a payment of 0026', { contributions: [], withdrawals: [{ on: '0026-11-14', amount: 1 }] }, true],
])('%s on record', (_, card, impossible) => {
  expect(hasImpossibleDays([card], '2026-11-30')).toBe(impossible);
});
