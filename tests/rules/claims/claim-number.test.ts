import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClaimNumber } from '@/lib/domain/claims/claim-number';

const HERE = { branchId: 'MJK', date: '2026-11-30' };

describe('a claim number as people type it', () => {
  test.each([
    ['MJK-20261123-A001'],
    ['mjk-20261123-a001'],
    ['MJK20261123A001'],
    ['MJK 20261123 A001'],
    ['MJK–20261123—A001'],
    ['MJK‑20261123‑A001'],
    [' MJK - 20261123 - A001 '],
    ['MJK/20261123/A001.'],
    ['ＭＪＫ－２０２６１１２３－Ａ００１'],
    ['MJK\u00a020261123\u200bA001'],
  ])('%s → the recorded number', (typed) => {
    expect(readClaimNumber(typed)).toBe('MJK-20261123-A001');
  });

  test.each([[''], ['MJK'], ['20261123A001x'], ['MJK-2026-A001'], ['A001']])('%j → none', (typed) => {
    expect(readClaimNumber(typed)).toBeNull();
  });

  test('the queue number alone → completed by the branch and its day', () => {
    expect(readClaimNumber('a 001', HERE)).toBe('MJK-20261130-A001');
  });

  test('a branch whose code ends in figures → read from the end', () => {
    expect(readClaimNumber('JBG2 20261123 B0123')).toBe('JBG2-20261123-B0123');
  });

  test('whatever is pasted → never throws, and what is read is read the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readClaimNumber(typed, HERE);
        if (read !== null) expect(readClaimNumber(read, HERE)).toBe(read);
      }),
    );
  });
});
