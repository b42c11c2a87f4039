import { describe, expect, it, test } from 'vitest';
import { quote } from '../../../lib/domain/benefits/jht/quote';
import { REASONS } from '../../../lib/domain/benefits/jht/reasons';
import { policyFrom, requiredRow } from '../../../lib/domain/policies/policy';
import { type PolicyRow, row } from '../../../lib/domain/policies/row';
import { SHIPPED_POLICY, SHIPPED_ROWS } from '../../../lib/domain/policies/shipped';
import { isValidDate } from '../../../lib/domain/values/calendar';

const ceiling = (validFrom: string, recordedAt: string, amount: number): PolicyRow => ({
  ...row('digital-ceiling', '-', validFrom, { amount }, 'test'),
  recordedAt,
});

test('every shipped row is dated, sourced and alone at its place', () => {
  const places = SHIPPED_ROWS.map((one) => `${one.topic}/${one.subject}/${one.validFrom}/${one.recordedAt}`);
  expect(new Set(places).size).toBe(SHIPPED_ROWS.length);
  for (const one of SHIPPED_ROWS) {
    expect(isValidDate(one.validFrom), one.subject).toBe(true);
    expect(one.source.length, one.subject).toBeGreaterThan(8);
  }
});

test.each([
  ['2021-12-01', 10_000_000],
  ['2025-04-30', 10_000_000],
  ['2025-05-01', 15_000_000],
])('the ceiling on %s is %i', (date, amount) => {
  expect(SHIPPED_POLICY.row('digital-ceiling', date)?.value.amount).toBe(amount);
});

test.each([
  ['2018-12-31', 56],
  ['2019-01-01', 57],
  ['2026-11-24', 59],
  ['2028-01-01', 60],
  ['2043-01-01', 65],
  ['2060-01-01', 65],
])('the pension age of JP on %s is %i; that of JHT stays 56', (date, years) => {
  expect(SHIPPED_POLICY.row('retirement-age', date, 'JP')?.value.years).toBe(years);
  expect(SHIPPED_POLICY.row('retirement-age', date, 'JHT')?.value.years).toBe(56);
});

test('2026 is certain, 2027 is open, and no holiday lies outside its year', () => {
  expect(SHIPPED_POLICY.row('calendar', '2026-06-01', '2026')).toMatchObject({ certainty: 'certain' });
  expect(SHIPPED_POLICY.row('calendar', '2027-06-01', '2027')).toMatchObject({ certainty: 'open' });
  for (const one of SHIPPED_ROWS) {
    if (one.topic !== 'calendar') continue;
    const days = [...one.value.holidays, ...one.value.collectiveLeave];
    expect(new Set(days).size, one.subject).toBe(days.length);
    expect(
      days.every((day) => isValidDate(day) && day.startsWith(one.subject)),
      one.subject,
    ).toBe(true);
  }
});

test('every reason has its documents, and banks their names', () => {
  for (const reason of REASONS) {
    expect(requiredRow(SHIPPED_POLICY, 'documents', '2026-11-24', reason).value.asked.length).toBeGreaterThan(
      3,
    );
  }
  expect(SHIPPED_POLICY.subjects('bank', '2026-11-24').slice(0, 8)).toEqual([
    '002',
    '008',
    '009',
    '014',
    '022',
    '114',
    '200',
    '451',
  ]);
});

describe('two times', () => {
  const rows = [
    ceiling('2025-01-01', '2025-01-01T00:00:00Z', 10),
    ceiling('2025-01-01', '2025-06-01T00:00:00Z', 11),
    ceiling('2025-09-01', '2025-03-01T00:00:00Z', 15),
  ];
  test.each([
    ['as first recorded', '2025-05-31T00:00:00Z', '2025-08-31', 10],
    ['as corrected later', '2025-06-01T00:00:00Z', '2025-08-31', 11],
    ['a correction leaves a later rule alone', '2025-06-01T00:00:00Z', '2025-09-01', 15],
    ['not yet recorded', '2025-02-01T00:00:00Z', '2025-09-01', 10],
    ['before any rule', undefined, '2024-12-31', undefined],
  ])('%s', (_, knownAt, date, amount) => {
    expect(policyFrom(rows, knownAt).row('digital-ceiling', date)?.value.amount).toBe(amount);
  });
  it('has a version that is the content’s, not the order’s or the writing’s', () => {
    const version = policyFrom(rows).version;
    const asStored = rows.map((one) => ({ ...one, recordedAt: one.recordedAt.replace('Z', '.000+00:00') }));
    expect(policyFrom([...asStored].reverse()).version).toBe(version);
    expect(policyFrom(rows, '2025-05-31T00:00:00Z').version).not.toBe(version);
    expect(version).toMatch(/^2025-06-01\.[0-9a-f]{8}$/);
  });
  it('never rewrites an earlier quote', () => {
    const input = {
      asOf: '2026-11-24',
      birthDate: null,
      segment: 'PU',
      membershipStatus: 'inactive',
      joinedOn: null,
      leftOn: null,
      reason: 'resigned',
      letterOn: '2026-09-01',
      balance: 14_000_000,
      priorPayments: [],
      hasNpwp: true,
      profileUpdated: true,
      openClaim: false,
      branchTimeZone: 'Asia/Jakarta',
      documentsCompleteOn: null,
    } as const;
    const later = [...SHIPPED_ROWS, ceiling('2026-11-01', '2026-12-05T03:00:00Z', 12_000_000)];
    expect(quote(input, policyFrom(later, '2026-12-01T01:00:00Z'))).toEqual(quote(input, SHIPPED_POLICY));
    expect(quote(input, policyFrom(later)).route).toBe('documents');
  });
});
