import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuotes } from '../../../lib/domain/benefits/jht/answer-quotes';
import { compareNames } from '../../../lib/domain/people/names';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';
import names from '../../support/inputs/names-registry-and-bank.json' with { type: 'json' };
import beforeJoining from '../../support/inputs/quote-letter-before-joining.json' with { type: 'json' };
import year0026 from '../../support/inputs/quote-letter-year-0026.json' with { type: 'json' };
import { pastedText } from '../../support/odd-text';

test.each([
  ['in the year 26', year0026, 'before-1900'],
  ['from before joining', beforeJoining, 'before-joined-on'],
])('a letter %s is refused by name', (_, input, code) => {
  const answer = answerQuotes(input, SHIPPED_POLICY);
  expect(answer.ok ? [] : answer.faults.map((fault) => [fault.field, fault.code])).toEqual([
    ['letterOn', code],
  ]);
});

test.each(names)('$registry and $bankHolder are one person', ({ registry, bankHolder }) => {
  expect(['same', 'similar']).toContain(compareNames(registry, bankHolder).verdict);
});

test('a quote of whatever is pasted into its dates is answered or refused by name, never a defect', () => {
  let decided = 0;
  const day = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        '2026-10-14',
        '2016-11-14',
        '0026-11-14',
        '1995-06-05',
        '２０２６-１０-１４',
      ),
    },
    { weight: 1, arbitrary: pastedText('0123456789-') },
  );
  fc.assert(
    fc.property(day, day, day, day, (birthDate, joinedOn, leftOn, letterOn) => {
      const payments = [{ on: joinedOn, gross: 1, kind: 'x' }];
      const input = { ...year0026, birthDate, joinedOn, leftOn, letterOn };
      for (const one of [input, { ...input, priorPayments: payments }]) {
        const answer = answerQuotes(one, SHIPPED_POLICY);
        if (answer.ok) decided += 1;
        else for (const { code, message } of answer.faults) expect([code, message]).not.toContain(undefined);
      }
    }),
    { numRuns: 3_000, seed: 20_261_130 },
  );
  expect(decided).toBeGreaterThan(20);
});
