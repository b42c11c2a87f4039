import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { readQuoteInput } from '../../../lib/domain/benefits/jht/read-quote-input';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const run = (input: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/jht-quote.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const CASE = {
  asOf: '2026-11-24',
  birthDate: null,
  segment: 'PU',
  membershipStatus: 'inactive',
  joinedOn: null,
  leftOn: null,
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
const faults = (input: unknown) => {
  const reading = readQuoteInput(input);
  return reading.ok ? [] : reading.faults.map(({ field, code }) => `${field}: ${code}`);
};

const { balance: _, ...WITHOUT_BALANCE } = CASE;
test.each<[string, unknown, string[]]>([
  ['valid', CASE, []],
  ['dates left out', { ...CASE, birthDate: undefined, joinedOn: undefined }, []],
  ['no balance', WITHOUT_BALANCE, ['balance: missing']],
  ['fractions of a rupiah', { ...CASE, balance: 1.5 }, ['balance: not-whole-rupiah']],
  ['money as text', { ...CASE, balance: '9500000' }, ['balance: not-whole-rupiah']],
  ['money beyond counting', { ...CASE, balance: 2 ** 53 }, ['balance: not-whole-rupiah']],
  ['the most that can be counted', { ...CASE, balance: Number.MAX_SAFE_INTEGER }, []],
  [
    'beyond counting together with what was paid',
    {
      ...CASE,
      balance: Number.MAX_SAFE_INTEGER,
      priorPayments: [{ on: '2026-01-05', gross: 1, kind: 'full' }],
    },
    ['balance: too-large'],
  ],
  ['below nothing', { ...CASE, balance: -1 }, ['balance: negative']],
  ['a day that is not', { ...CASE, letterOn: '2026-02-30' }, ['letterOn: not-a-date']],
  ['an instant without offset', { ...CASE, asOf: '2026-11-24T08:00:00' }, ['asOf: not-a-moment']],
  ['no asOf', { ...CASE, asOf: null }, ['asOf: not-a-moment']],
  ['an unknown reason', { ...CASE, reason: 'tired' }, ['reason: not-one-of']],
  ['an unknown zone', { ...CASE, branchTimeZone: 'Europe/Berlin' }, ['branchTimeZone: not-one-of']],
  ['yes as text', { ...CASE, hasNpwp: 'yes' }, ['hasNpwp: not-true-or-false']],
  ['prior payments as an object', { ...CASE, priorPayments: {} }, ['priorPayments: not-a-list']],
  [
    'a prior payment to come',
    { ...CASE, priorPayments: [{ on: '2026-11-25', gross: 1, kind: 'full' }] },
    ['priorPayments.0.on: after-as-of'],
  ],
  [
    'a broken prior payment',
    { ...CASE, priorPayments: [{ on: 'x', gross: -1 }] },
    ['priorPayments.0.on: not-a-date', 'priorPayments.0.gross: negative', 'priorPayments.0.kind: missing'],
  ],
  ['resigned without letter', { ...CASE, letterOn: null }, ['letterOn: needed-for-reason']],
  ['dismissed without date', { ...CASE, reason: 'dismissed' }, ['leftOn: needed-for-reason']],
  ['retired without birth date', { ...CASE, reason: 'retired' }, ['birthDate: needed-for-reason']],
  ['resigned without letter, still active', { ...CASE, letterOn: null, membershipStatus: 'active' }, []],
  ['resigned without letter, claim open', { ...CASE, letterOn: null, openClaim: true }, []],
  ['partial without joining, refused anyway', { ...CASE, reason: 'partial-10' }, []],
  [
    'partial without joining',
    { ...CASE, reason: 'partial-10', membershipStatus: 'active' },
    ['joinedOn: needed-for-reason'],
  ],
  [
    'left before joining',
    { ...CASE, joinedOn: '2026-01-02', leftOn: '2026-01-01' },
    ['leftOn: before-joined-on'],
  ],
  ['before the rules', { ...CASE, asOf: '2015-06-30' }, ['asOf: before-policy']],
  [
    'several at once',
    { ...CASE, segment: 'X', letterOn: null, openClaim: 1 },
    ['segment: not-one-of', 'openClaim: not-true-or-false', 'letterOn: needed-for-reason'],
  ],
  ['not an object', 7, ['(input): not-an-object']],
])('%s', (_name, input, expected) => {
  expect(faults(input)).toEqual(expected);
});

test.each([
  ['Asia/Jakarta', '2026-11-24T16:30:00Z', '2026-11-24'],
  ['Asia/Jayapura', '2026-11-24T16:30:00Z', '2026-11-25'],
  ['WIT', '2026-11-24T23:30:00+07:00', '2026-11-25'],
])('in %s the instant %s is %s', (branchTimeZone, asOf, day) => {
  const reading = readQuoteInput({ ...CASE, branchTimeZone, asOf });
  expect(reading.ok && reading.value.asOf).toBe(day);
});

describe('the command', () => {
  it('answers one with one and a list with a list', () => {
    const one = run(JSON.stringify(CASE));
    expect([one.status, one.stderr]).toEqual([0, '']);
    expect(JSON.parse(one.stdout)).toEqual({
      route: 'digital',
      findings: [],
      claimableFrom: '2026-10-30',
      gross: 9_500_000,
      tax: 0,
      net: 9_500_000,
      taxBasis: 'final-pp68',
      payBy: '2026-11-25',
    });
    const list = run(JSON.stringify([CASE, { ...CASE, openClaim: true }]));
    expect(JSON.parse(list.stdout).map((decision: { route: string }) => decision.route)).toEqual([
      'digital',
      'refuse',
    ]);
  });
  it('names faults and exits 2, without echoing what was given', () => {
    const { status, stdout, stderr } = run(JSON.stringify([CASE, { ...CASE, balance: 'secret' }]));
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      { field: '1.balance', code: 'not-whole-rupiah', message: 'must be a whole number of rupiah' },
    ]);
    expect(stdout + stderr).not.toContain('secret');
  });
  it.each([['{"asOf":'], [''], ['<xml/>']])('names %j as no JSON, and exits 2', (input) => {
    const { status, stdout, stderr } = run(input);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(JSON.parse(stdout)).toEqual([{ field: '(input)', code: 'not-json', message: 'is not JSON' }]);
  });
  it('takes no arguments, and says so with exit 2', () => {
    expect(run(JSON.stringify(CASE), 'case.json').status).toBe(2);
  });
  it('explains itself', () => {
    const { status, stdout } = run('', '--help');
    expect(status).toBe(0);
    for (const field of Object.keys(CASE)) expect(stdout).toContain(field);
  });
});
