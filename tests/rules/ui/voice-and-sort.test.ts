import { describe, expect, test } from 'vitest';
import { type Row, type Sort, sortRows } from '../../../components/ui/data-table-types';
import { inSentences, pickVoice } from '../../../components/ui/use-voice';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice that reads aloud', () => {
  test.each([
    ['the exact one', ['en-US', 'id-ID'], 'id-ID', 'id-ID'],
    ['an underscore is a hyphen', ['id_ID'], 'id-ID', 'id_ID'],
    ['the old code for Indonesian', ['in-ID', 'en-GB'], 'id-ID', 'in-ID'],
    ['the language, if not the country', ['en-GB'], 'en-US', 'en-GB'],
    ['none rather than a wrong language', ['en-US', 'ms-MY'], 'id-ID', null],
    ['none at all', [], 'id-ID', null],
  ])('%s', (_, langs, wanted, found) => {
    expect(
      pickVoice(
        langs.map((lang) => voice(lang)),
        wanted,
      )?.lang ?? null,
    ).toBe(found);
  });

  test('a voice on the device goes before one across the line', () => {
    expect(pickVoice([voice('id-ID', false), voice('id-ID', true)], 'id-ID')?.localService).toBe(true);
  });

  test('sentences are spoken one by one', () => {
    expect(inSentences('Saldo Anda Rp9.500.000. Setuju?\nTerima kasih')).toEqual([
      'Saldo Anda Rp9.500.000.',
      'Setuju?',
      'Terima kasih',
    ]);
  });
});

const row = (key: string, value: string | number): Row => ({ key, cells: {}, values: { it: value } });
const order = (rows: readonly Row[], sort: Sort | null) => sortRows(rows, sort, 'id').map(({ key }) => key);

describe('rows in order', () => {
  test.each<[string, Row[], Sort | null, string[]]>([
    ['numbers by size', [row('b', 10), row('a', 9)], { key: 'it', direction: 'ascending' }, ['a', 'b']],
    ['downwards', [row('a', 9), row('b', 10)], { key: 'it', direction: 'descending' }, ['b', 'a']],
    [
      'tickets A2 before A10',
      [row('b', 'A10'), row('a', 'A2')],
      { key: 'it', direction: 'ascending' },
      ['a', 'b'],
    ],
    [
      'equal rows keep their place',
      [row('x', 1), row('y', 1)],
      { key: 'it', direction: 'descending' },
      ['x', 'y'],
    ],
    ['unsorted stays as given', [row('b', 2), row('a', 1)], null, ['b', 'a']],
  ])('%s', (_, rows, sort, keys) => {
    expect(order(rows, sort)).toEqual(keys);
  });
});
