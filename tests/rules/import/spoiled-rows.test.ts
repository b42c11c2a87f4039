import { describe, expect, test } from 'vitest';
import { answerQuotes } from '@/lib/domain/benefits/jht/answer-quotes';
import { SHIPPED_POLICY } from '@/lib/domain/policies/shipped';
import { fuzzImport } from '../../fuzz/records/import-rows';
import { CASE, fuzzQuotes } from '../../fuzz/records/quotes';

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

  // Counting on from the last day of year 9999 never ended, or answered a day of year 10000.
  test.each(['asOf', 'letterOn', 'leftOn', 'documentsCompleteOn'])(
    '%s in the year 9999 is refused',
    (field) => {
      const answer = answerQuotes({ ...CASE, [field]: '9999-12-31' }, SHIPPED_POLICY);
      expect(answer).toMatchObject({
        ok: false,
        faults: expect.arrayContaining([expect.objectContaining({ field })]),
      });
    },
  );
});
