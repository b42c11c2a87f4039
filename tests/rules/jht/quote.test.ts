import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decisionOf, quote } from '../../../lib/domain/benefits/jht/quote';
import type { QuoteInput } from '../../../lib/domain/benefits/jht/quote-schema';
import { REASONS, SEGMENTS } from '../../../lib/domain/benefits/jht/reasons';
import { RULES } from '../../../lib/domain/benefits/jht/rules';
import { sayFinding } from '../../../lib/domain/benefits/jht/say-finding';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';

const M = 1_000_000;
/** Left and claimable by every reason's date, on a Tuesday. */
const CASE: QuoteInput = {
  asOf: '2026-11-24',
  birthDate: '1969-01-15',
  segment: 'PU',
  membershipStatus: 'inactive',
  joinedOn: '2015-01-05',
  leftOn: '2026-09-30',
  reason: 'resigned',
  letterOn: '2026-09-30',
  balance: 9_500_000,
  priorPayments: [],
  hasNpwp: true,
  profileUpdated: true,
  openClaim: false,
  branchTimeZone: 'Asia/Jakarta',
  documentsCompleteOn: null,
};
const decide = (change: Partial<QuoteInput>) => decisionOf(quote({ ...CASE, ...change }, SHIPPED_POLICY));
const ACTIVE = { membershipStatus: 'active', leftOn: null, letterOn: null } as const;

type Row = readonly [
  article: string,
  what: string,
  change: Partial<QuoteInput>,
  expected: Partial<ReturnType<typeof decide>>,
];
const ROWS: readonly Row[] = [
  [
    '4/2022 art. 8',
    'resigned long ago',
    {},
    {
      route: 'digital',
      findings: [],
      claimableFrom: '2026-10-30',
      gross: 9_500_000,
      tax: 0,
      net: 9_500_000,
      taxBasis: 'final-pp68',
      payBy: '2026-11-25',
    },
  ],
  [
    '4/2022 art. 8',
    'a day before the month is over',
    { letterOn: '2026-10-25' },
    {
      route: 'wait',
      findings: ['waiting-month-resigned'],
      claimableFrom: '2026-11-25',
      gross: 9_500_000,
      net: 9_500_000,
      payBy: null,
    },
  ],
  [
    '4/2022 art. 8',
    'on the day the month is over',
    { letterOn: '2026-10-24' },
    { route: 'digital', claimableFrom: '2026-11-24' },
  ],
  [
    '4/2022 art. 8',
    'counted from the letter, not from the leaving',
    { letterOn: '2026-11-14', leftOn: '2026-09-01' },
    { route: 'wait', claimableFrom: '2026-12-14' },
  ],
  [
    '4/2022 art. 8',
    'clamped to the end of a short month',
    { asOf: '2027-02-27', letterOn: '2027-01-31' },
    { route: 'wait', claimableFrom: '2027-02-28' },
  ],
  ['4/2022 art. 8', 'leftOn may be null', { leftOn: null }, { route: 'digital' }],
  [
    '4/2022 art. 10',
    'dismissed, counted from the leaving',
    { reason: 'dismissed', leftOn: '2026-10-31', letterOn: '2026-01-01' },
    { route: 'wait', findings: ['waiting-month-dismissed'], claimableFrom: '2026-11-30' },
  ],
  [
    '4/2022 art. 10',
    'dismissed a month ago',
    { reason: 'dismissed', leftOn: '2026-10-24', letterOn: null },
    { route: 'digital', claimableFrom: '2026-11-24' },
  ],
  [
    '4/2022 art. 6(2)a',
    'contract ended yesterday',
    { reason: 'contract-ended', leftOn: '2026-11-23' },
    { route: 'digital', claimableFrom: '2026-11-23' },
  ],
  [
    '4/2022 art. 6(2)a',
    'contract ends tomorrow',
    { reason: 'contract-ended', leftOn: '2026-11-25' },
    { route: 'wait', claimableFrom: '2026-11-25' },
  ],
  [
    '4/2022 art. 6(2)b',
    'BPU stopped',
    { reason: 'stopped-working', segment: 'BPU', leftOn: null },
    { route: 'digital', claimableFrom: '2026-11-24' },
  ],
  [
    '4/2022 art. 6(2)b',
    'an employee cannot skip the month that way',
    { reason: 'stopped-working' },
    { route: 'refuse', findings: ['reason-not-for-segment'], gross: null },
  ],
  [
    '4/2022 art. 6(1)',
    'retired at 57',
    { reason: 'retired' },
    { route: 'digital', claimableFrom: '2025-01-15' },
  ],
  [
    '4/2022 art. 6(1)',
    '56 today',
    { reason: 'retired', birthDate: '1970-11-24' },
    { route: 'digital', claimableFrom: '2026-11-24' },
  ],
  [
    '4/2022 art. 6(1)',
    '56 tomorrow',
    { reason: 'retired', birthDate: '1970-11-25' },
    { route: 'wait', findings: ['below-retirement-age'], claimableFrom: '2026-11-25', gross: 9_500_000 },
  ],
  [
    '4/2022 art. 5–6',
    'still active',
    { membershipStatus: 'active' },
    {
      route: 'refuse',
      findings: ['still-active'],
      claimableFrom: null,
      gross: null,
      tax: null,
      net: null,
      taxBasis: null,
      payBy: null,
    },
  ],
  [
    '4/2022 art. 5–6',
    'active at 57',
    { ...ACTIVE, reason: 'retired' },
    { route: 'refuse', findings: ['still-active'] },
  ],
  ['one claim', 'open claim', { openClaim: true }, { route: 'refuse', findings: ['open-claim'] }],
  ['one claim', 'open claim refuses heirs too', { openClaim: true, reason: 'deceased' }, { route: 'refuse' }],
  ['ceiling', 'at the ceiling', { balance: 15 * M }, { route: 'digital' }],
  [
    'ceiling',
    'a rupiah above',
    { balance: 15 * M + 1, documentsCompleteOn: '2026-11-24' },
    { route: 'documents', findings: ['above-ceiling'], payBy: '2026-12-01' },
  ],
  [
    'ceiling',
    'Rp10m until April 2025',
    { asOf: '2025-04-30', balance: 10 * M + 1, letterOn: '2025-01-01' },
    { route: 'documents', findings: ['above-ceiling'] },
  ],
  [
    'ceiling',
    'Rp15m from May 2025',
    { asOf: '2025-05-01', balance: 10 * M + 1, letterOn: '2025-01-01' },
    { route: 'digital' },
  ],
  [
    'ceiling',
    'none before December 2021',
    { asOf: '2021-11-30', balance: M, letterOn: '2021-01-01' },
    { route: 'documents', findings: ['no-digital-route-yet'] },
  ],
  [
    'ceiling',
    'waiting comes before documents',
    { balance: 20 * M, letterOn: '2026-11-01' },
    { route: 'wait', findings: ['waiting-month-resigned', 'above-ceiling'], gross: 20 * M },
  ],
  [
    '4/2022',
    'death',
    { reason: 'deceased', documentsCompleteOn: '2026-11-23' },
    { route: 'documents', findings: ['death-needs-documents'], payBy: '2026-11-30' },
  ],
  [
    '4/2022',
    'death while active',
    { ...ACTIVE, reason: 'deceased' },
    { route: 'documents', findings: ['death-needs-documents', 'end-not-reported'], payBy: null },
  ],
  ['4/2022', 'disabled while active', { ...ACTIVE, reason: 'disabled' }, { route: 'documents' }],
  [
    '4/2022 art. 5',
    'leaving Indonesia',
    { reason: 'leaving-indonesia', leftOn: null },
    { route: 'documents', findings: ['leaving-needs-documents'], claimableFrom: '2026-11-24' },
  ],
  [
    '4/2022 art. 5',
    'leaving Indonesia, still recorded as active',
    { ...ACTIVE, reason: 'leaving-indonesia' },
    { route: 'documents', findings: ['leaving-needs-documents', 'end-not-reported'] },
  ],
  [
    'PP 46 art. 22',
    '10 %',
    { ...ACTIVE, reason: 'partial-10', balance: 9_999_999 },
    {
      route: 'documents',
      findings: ['partial-needs-documents'],
      gross: 999_999,
      claimableFrom: '2025-01-05',
    },
  ],
  [
    'PP 46 art. 22',
    '30 %',
    { ...ACTIVE, reason: 'partial-30', balance: 200 * M + 1 },
    { route: 'documents', gross: 60 * M, tax: 500_000, net: 59_500_000 },
  ],
  [
    'PP 46 art. 22',
    'a day short of ten years',
    { ...ACTIVE, reason: 'partial-10', joinedOn: '2016-11-25' },
    { route: 'wait', claimableFrom: '2026-11-25', gross: 950_000, payBy: null },
  ],
  [
    'PP 46 art. 22',
    'ten years today',
    { ...ACTIVE, reason: 'partial-10', joinedOn: '2016-11-24' },
    { route: 'documents' },
  ],
  [
    'PP 46 art. 22',
    'once only, whichever it was',
    { ...ACTIVE, reason: 'partial-10', priorPayments: [{ on: '2025-01-06', gross: M, kind: 'partial-30' }] },
    { route: 'refuse', findings: ['partial-already-used', 'partial-needs-documents'] },
  ],
  [
    'PP 46 art. 22',
    'only while working',
    { reason: 'partial-30' },
    { route: 'refuse', findings: ['partial-needs-active', 'partial-needs-documents'] },
  ],
  [
    'PP 68',
    'the rest, years after a partial',
    {
      balance: 100 * M,
      hasNpwp: false,
      priorPayments: [{ on: '2021-05-01', gross: 10 * M, kind: 'partial-10' }],
    },
    {
      route: 'documents',
      tax: 10_800_000,
      net: 89_200_000,
      taxBasis: 'progressive-article-17-without-npwp',
      findings: ['above-ceiling', 'without-npwp'],
    },
  ],
  [
    'PP 68',
    'the rest, the year after',
    { balance: 75 * M, priorPayments: [{ on: '2025-05-01', gross: 10 * M, kind: 'partial-10' }] },
    { tax: 1_750_000, taxBasis: 'final-pp68' },
  ],
  [
    'data update',
    'profile not updated changes no route',
    { profileUpdated: false },
    { route: 'digital', findings: ['profile-not-updated'], payBy: '2026-11-25' },
  ],
  [
    'calendar',
    'paid into a year without decree',
    { asOf: '2026-12-31' },
    { payBy: '2027-01-04', findings: ['calendar-provisional'] },
  ],
  ['balance', 'nothing to pay', { balance: 0 }, { route: 'refuse', findings: ['nothing-to-pay'] }],
  [
    'Permenaker 5/2021',
    'a construction card saves nothing for old age',
    { segment: 'JAKON', balance: 0 },
    { route: 'refuse', findings: ['segment-without-jht'] },
  ],
  [
    'Permenaker 5/2021',
    'what was paid into one all the same is paid out',
    { segment: 'JAKON' },
    { route: 'digital' },
  ],
];

test.each(ROWS)('%s: %s', (_, __, change, expected) => {
  expect(decide(change)).toMatchObject(expected);
});

test('every rule is reached by a case, has an article, and speaks both languages', () => {
  const found = new Set(ROWS.flatMap(([, , change]) => decide(change).findings as string[]));
  found.add('within-ceiling');
  found.add(decide({ reason: 'contract-ended', leftOn: '2026-12-01' }).findings[0] ?? '');
  found.add(decide({ ...ACTIVE, reason: 'partial-10', joinedOn: '2020-01-01' }).findings[0] ?? '');
  for (const rule of RULES) {
    expect([...found]).toContain(rule.code);
    expect(rule.article).not.toBe('');
    expect(rule.id).not.toBe(rule.en);
    expect(rule.id.includes('{date}') && rule.en.includes('{date}'), rule.code).toBe(rule.verdict === 'wait');
  }
});

test('the participant hears the day', () => {
  expect(sayFinding('waiting-month-resigned', '2026-12-14', 'id')).toBe(
    'Belum satu bulan sejak surat pengunduran diri. Anda dapat mengajukan klaim mulai Senin, 14 Desember 2026.',
  );
  expect(sayFinding('waiting-month-resigned', '2026-12-14', 'en')).toContain(
    'You can claim from Monday, 14 December 2026.',
  );
});

describe('a quote', () => {
  it('refuses who is active also without the dates of leaving', () => {
    for (const reason of ['resigned', 'dismissed', 'retired'] as const) {
      expect(decide({ ...ACTIVE, reason, birthDate: null }).route).toBe('refuse');
    }
  });
  it('is never made without the date that it hangs on', () => {
    expect(() => decide({ letterOn: null })).toThrow();
    expect(() => decide({ reason: 'dismissed', leftOn: null })).toThrow();
  });
  it('names the policy it was made under', () => {
    const full = quote(CASE, SHIPPED_POLICY);
    expect(full.policyVersion).toBe(SHIPPED_POLICY.version);
    expect(full.taxWorking?.total).toBe(full.tax);
  });
  it('prints exactly the keys promised', () => {
    expect(Object.keys(decide({}))).toEqual([
      'route',
      'findings',
      'claimableFrom',
      'gross',
      'tax',
      'net',
      'taxBasis',
      'payBy',
    ]);
    expect(Object.keys(decide({ openClaim: true }))).toEqual(Object.keys(decide({})));
  });
});

const dates = fc
  .integer({ min: 0, max: 4_500 })
  .map((days) => new Date(Date.UTC(2015, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));
const inputs: fc.Arbitrary<QuoteInput> = fc.record({
  asOf: dates,
  birthDate: fc.constantFrom('1960-02-29', '1970-11-24', '1999-12-31'),
  segment: fc.constantFrom(...SEGMENTS),
  membershipStatus: fc.constantFrom('active', 'inactive'),
  joinedOn: dates,
  leftOn: dates,
  reason: fc.constantFrom(...REASONS),
  letterOn: dates,
  balance: fc.integer({ min: 0, max: 2_000 * M }),
  priorPayments: fc.array(
    fc.record({
      on: dates,
      gross: fc.integer({ min: 0, max: 100 * M }),
      kind: fc.constantFrom('partial-10', 'full'),
    }),
    { maxLength: 2 },
  ),
  hasNpwp: fc.boolean(),
  profileUpdated: fc.boolean(),
  openClaim: fc.boolean(),
  branchTimeZone: fc.constant('Asia/Jakarta'),
  documentsCompleteOn: fc.option(dates),
});

test('whatever comes: amounts add up, refusals have none, waits lie ahead, evidence never goes digital', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { route, claimableFrom, gross, tax, net, taxBasis, payBy } = quote(input, SHIPPED_POLICY);
      if (route === 'refuse') {
        expect([claimableFrom, gross, tax, net, taxBasis, payBy]).toEqual([
          null,
          null,
          null,
          null,
          null,
          null,
        ]);
        return;
      }
      expect(net).toBe((gross ?? 0) - (tax ?? 0));
      expect(net).toBeGreaterThanOrEqual(0);
      expect(claimableFrom !== null && claimableFrom > input.asOf).toBe(route === 'wait');
      expect(payBy !== null).toBe(
        route === 'digital' || (route === 'documents' && input.documentsCompleteOn !== null),
      );
      if (['deceased', 'leaving-indonesia', 'disabled', 'partial-10', 'partial-30'].includes(input.reason)) {
        expect(route).not.toBe('digital');
      }
    }),
    { numRuns: 1_000 },
  );
});
