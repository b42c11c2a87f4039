import type { Chance } from '../chaos/bank/random';

/** Values that have broken servers before: ends of ranges, encodings, names that mean something to a program. */
export const STRANGE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\u202e',
  '\uffff',
  'é'.repeat(300),
  '𝒲𝒶𝓉𝒾',
  "' or 1=1 --",
  '%00',
  '%',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '1e999',
  '-0',
  '0x10',
  '9999999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  '9999-12-31T23:59:60Z',
  '999999',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-8fff-bfff-ffffffffffff',
  'a'.repeat(5_000),
];

export const STRANGE_VALUES: readonly unknown[] = [
  ...STRANGE_TEXTS,
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  2 ** 31,
  2 ** 63,
  [],
  {},
  [[[]]],
  [null],
  { length: 3 },
  { toString: 1 },
];

/** JSON that a program may stumble over: other names for the prototype, depth, twice the same key. */
export const STRANGE_JSON: readonly string[] = [
  '',
  ' ',
  '{',
  '[',
  'null',
  'true',
  '0',
  '"text"',
  '{"a":1,"a":2}',
  '{"__proto__":{"role":"administrator"}}',
  '{"constructor":{"prototype":{"x":1}}}',
  `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  `${'{"a":'.repeat(1_500)}1${'}'.repeat(1_500)}`,
  '{"a":1e400}',
  '"\\ud800"',
  '[1,]',
  '\ufeff{}',
];

type Shape = Readonly<Record<string, unknown>>;

const uuid = (chance: Chance) =>
  '00000000-0000-7000-8000-000000000000'.replace(/0/g, () => chance.below(16).toString(16));

const textFor = (shape: Shape, chance: Chance): string => {
  if (shape.format === 'uuid' || String(shape.pattern ?? '').includes('[0-9a-f]')) return uuid(chance);
  if (shape.format === 'date' || chance.happens(0.1))
    return `20${10 + chance.below(30)}-0${1 + chance.below(9)}-1${chance.below(9)}`;
  if (/\\d|0-9/.test(String(shape.pattern ?? '')))
    return String(9_999_994_506_950_000 + chance.below(99)).slice(0, chance.pick([3, 6, 10, 16]));
  return 'Uji Coba Dua'.slice(0, 1 + chance.below(12));
};

/** A value of a JSON schema, now and then with something strange in its place. `depth` bounds recursion. */
export const valueFor = (shape: Shape, chance: Chance, strange: number, depth = 0): unknown => {
  if (depth > 8 || chance.happens(strange)) return chance.pick(STRANGE_VALUES);
  if ('const' in shape) return shape.const;
  if (Array.isArray(shape.enum)) return chance.pick(shape.enum);
  const choices = (shape.anyOf ?? shape.oneOf) as readonly Shape[] | undefined;
  if (choices) return valueFor(chance.pick(choices), chance, strange, depth + 1);
  if (shape.type === 'object') {
    const properties = (shape.properties ?? {}) as Readonly<Record<string, Shape>>;
    return Object.fromEntries(
      Object.entries(properties)
        .filter(() => !chance.happens(strange))
        .map(([name, one]) => [name, valueFor(one, chance, strange, depth + 1)]),
    );
  }
  if (shape.type === 'array')
    return Array.from({ length: chance.below(4) }, () =>
      valueFor((shape.items ?? {}) as Shape, chance, strange, depth + 1),
    );
  if (shape.type === 'integer' || shape.type === 'number')
    return chance.below(chance.pick([2, 10, 5_000_000]));
  if (shape.type === 'boolean') return chance.happens(0.5);
  if (shape.type === 'null') return null;
  if (shape.type === 'string') return textFor(shape, chance);
  return chance.pick(STRANGE_VALUES);
};
