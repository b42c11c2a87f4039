import { describe, expect, test } from 'vitest';
import { type Booked, compare, listedTwice } from '@/lib/domain/payments/compare';
import type { ListedTransfer } from '@/lib/domain/ports/bank';

const booked = (state: Booked['state'], final = false): Booked => ({
  reference: 'JHT1',
  claimId: '1',
  branchId: 'MJK',
  amount: 1_000,
  state,
  final,
});
const listed = (
  standing: ListedTransfer['standing'],
  change: Partial<ListedTransfer> = {},
): ListedTransfer => ({
  partnerReferenceNo: 'JHT1',
  bankReferenceNo: '77',
  amount: 1_000,
  standing,
  at: '2026-11-23T05:00:00.000Z',
  ...change,
});

/** Our word, the bank's word, and what follows. */
const CASES: readonly (readonly [Booked | null, ListedTransfer, string])[] = [
  [null, listed('settled'), 'not-ours'],
  [booked('settled'), listed('settled', { amount: 999 }), 'amount-differs'],
  [booked('settled'), listed('settled'), 'agree'],
  [booked('settled'), listed('refunded'), 'returned-by-bank'],
  [booked('settled'), listed('failed'), 'settled-not-at-bank'],
  [booked('settled'), listed('in-progress'), 'settled-not-at-bank'],
  [booked('sent'), listed('settled'), 'ask'],
  [booked('unknown'), listed('failed'), 'ask'],
  [booked('unknown'), listed('in-progress'), 'agree'],
  [booked('failed'), listed('settled'), 'ask'],
  [booked('failed', true), listed('settled'), 'paid-though-closed'],
  [booked('failed', true), listed('refunded'), 'agree'],
  [booked('closed', true), listed('settled'), 'paid-though-closed'],
  [booked('closed', true), listed('failed'), 'agree'],
  [booked('prepared'), listed('settled'), 'paid-though-closed'],
  [booked('inquired'), listed('in-progress'), 'paid-though-closed'],
]; // biome-ignore format: a row each

describe('a line of the bank’s list', () => {
  test.each(CASES)('%o beside %o is %s', (ours, theirs, says) => {
    const finding = compare(ours, theirs);
    expect(finding.does === 'except' ? finding.kind : finding.does).toBe(says);
  });
});

test('a reference listed as paid twice is named once; a failed try beside a paid one is no second payment', () => {
  const list = [
    listed('settled'),
    listed('failed'),
    listed('settled'),
    listed('settled', { partnerReferenceNo: 'JHT2' }),
  ];
  expect(listedTwice(list)).toEqual(['JHT1']);
});
