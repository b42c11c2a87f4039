import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedSignature } from '../../../components/shell/typed-signature';
import { PATH_LIMIT, SIGNATURE_PATH } from '../../../components/ui/signature-path';
import { commandSchemas } from '../../../lib/domain/sessions/commands';
import { LETTER_SIGNS, pastedText } from '../../support/odd-text';

test.each([
  ['one letter', 'Y'],
  ['one name', 'Suparman'],
  ['Ø', 'Ø'],
  ['a Danish name', 'Søren Ågård'],
  ['Arabic', 'فاطمة'],
  ['one Arabic letter', 'ا'],
  ['Han', '王小明'],
  ['a sign beyond the first plane', '𠀀'],
  ['Javanese', 'ꦱꦸꦥꦂꦩꦤ꧀'],
  ['Balinese', 'ᬯᬬᬦ᭄'],
  ['Tamil', 'சரவணன்'],
  ['Cyrillic', 'Ольга'],
  ['Hangul', '김민수'],
  ['an initial with a dot', 'A.'],
  ['a name of sixty letters', 'Wati '.repeat(12)],
  ['a name of sixty Han signs', '王'.repeat(60)],
])('%s signs', (_, name) => {
  const path = typedSignature(name);
  expect(path).toMatch(SIGNATURE_PATH);
  expect(path.length).toBeGreaterThanOrEqual(8);
  expect(path.length).toBeLessThanOrEqual(PATH_LIMIT);
});

test('two letters of another script are two signatures', () => {
  expect(typedSignature('王')).not.toBe(typedSignature('李'));
  expect(typedSignature('ا')).not.toBe(typedSignature('ب'));
});

test('any letter of Unicode signs, among whatever else is pasted', () => {
  const letter = fc.integer({ min: 0, max: LETTER_SIGNS.length - 1 }).map((at) => LETTER_SIGNS[at] ?? '');
  const schema = commandSchemas('2026-11-30')['ask-merge'].shape.signature;
  fc.assert(
    fc.property(letter, pastedText('Wati '), (one, rest) => {
      expect(typedSignature(one)).toMatch(SIGNATURE_PATH);
      expect(schema.safeParse(typedSignature(`${one}${rest}`)).success).toBe(true);
    }),
    { numRuns: 2_000, seed: 20_261_130 },
  );
});
