import { expect, test } from 'vitest';
import { answerQuotes } from '../../../lib/domain/benefits/jht/answer-quotes';
import { REASONS } from '../../../lib/domain/benefits/jht/reasons';
import { RULES } from '../../../lib/domain/benefits/jht/rules';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';
import { HAND_WORKED } from './hand-worked';

const PLAIN = {
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

const rupiah = (text: string): number =>
  text.endsWith('M') ? Math.round(Number(text.slice(0, -1)) * 1_000_000) : Number(text);
const readAs = (field: string, text: string): unknown => {
  if (text === '-') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return field === 'balance' ? rupiah(text) : text;
};
const paymentsOf = (text: string) =>
  text.split(',').map((one) => {
    const [on, gross = '', kind] = one.split(':');
    return { on, gross: rupiah(gross), kind };
  });
const changeOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=');
        const [field, value] = [pair.slice(0, at), pair.slice(at + 1)];
        return field === 'prior' ? ['priorPayments', paymentsOf(value)] : [field, readAs(field, value)];
      }),
  );

const BASES = {
  F: 'final-pp68',
  P: 'progressive-article-17',
  N: 'progressive-article-17-without-npwp',
  '-': null,
} as const;
const money = (text: string): number | null => (text === '-' ? null : rupiah(text));
const word = (text: string): string | null => (text === '-' ? null : text);

const CASES = HAND_WORKED.trim()
  .split('\n')
  .map((line) => {
    const [article, change, route, findings, from, gross, tax, basis, payBy] = line
      .split('|')
      .map((cell) => cell.trim()) as [string, string, string, string, string, string, string, string, string];
    const [g, t] = [money(gross), money(tax)];
    const expected = {
      route,
      findings: findings === '-' ? [] : findings.split(','),
      claimableFrom: word(from),
      gross: g,
      tax: t,
      net: g === null || t === null ? null : g - t,
      taxBasis: BASES[basis as keyof typeof BASES],
      payBy: word(payBy),
    };
    return [article, change, { ...PLAIN, ...changeOf(change) }, expected] as const;
  });

test.each(CASES)('%s: %s', (_article, _change, input, expected) => {
  expect(answerQuotes(input, SHIPPED_POLICY)).toEqual({ ok: true, value: expected });
});

test('there are a hundred of them, of every reason, every route and nearly every rule', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(100);
  expect(new Set(CASES.map(([, , { reason }]) => reason))).toEqual(new Set(REASONS));
  const found = new Set(CASES.flatMap(([, , , { findings }]) => findings));
  const silent = RULES.filter(({ code }) => !found.has(code)).map(({ code }) => code);
  expect(silent).toEqual(['within-ceiling']); // the plain digital claim, which names nothing
});
