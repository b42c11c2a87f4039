import { describe, expect, test } from 'vitest';
import { fuzzImport } from '../../fuzz/records/import-rows';
import { fuzzQuotes } from '../../fuzz/records/quotes';

describe('whatever stands in a row', () => {
  test('an import takes it as it is seen or refuses it with words', async () => {
    const { rows, taken, refused, defects } = await fuzzImport(3_000, 20261130);
    expect(defects).toEqual([]);
    expect([rows >= 3_000, taken > 300, refused > 300]).toEqual([true, true, true]);
  });
  test('a quote is decided in whole rupiah and days, or refused by field', () => {
    const { taken, refused, defects } = fuzzQuotes(3_000, 20261130);
    expect(defects).toEqual([]);
    expect([taken > 300, refused > 300]).toEqual([true, true]);
  });
});
