import { expect, test } from 'vitest';
import { SHIPPED_ROWS } from '../../../lib/domain/policies/shipped';
import { fieldsOf, readValue, writeValue } from '../../../lib/domain/policies/value-fields';
import { POLICY_VALUE_SCHEMAS } from '../../../lib/domain/policies/value-schemas';
import { POLICIES } from '../../../lib/messages/policies';

test('every shipped row is what its topic may say', () => {
  for (const row of SHIPPED_ROWS)
    expect(POLICY_VALUE_SCHEMAS[row.topic].safeParse(row.value).data, `${row.topic}/${row.subject}`).toEqual(
      row.value,
    );
});

test('every shipped row survives its own form, and every field of it has a name', () => {
  for (const row of SHIPPED_ROWS) {
    expect(readValue(row, writeValue(row)), `${row.topic}/${row.subject}`).toEqual(row.value);
    for (const { name } of fieldsOf(row)) expect(POLICIES.id.fields).toHaveProperty(name);
  }
});

const ceiling = { topic: 'digital-ceiling', value: { amount: 1 } } as const;
test.each([
  ['15000000', 15_000_000],
  ['15.000.000', 15_000_000],
  [' 15.000.000 ', 15_000_000],
])('money written as %j is read', (amount, value) => {
  expect(readValue(ceiling, { amount })).toEqual({ amount: value });
});

test.each(['', '1.5', '15,000,000', 'Rp15', '-1', '1e6', '15.00.000'])(
  'money written as %j is refused',
  (amount) => {
    expect(POLICY_VALUE_SCHEMAS['digital-ceiling'].safeParse(readValue(ceiling, { amount })).success).toBe(
      false,
    );
  },
);

const bands = { topic: 'tax-bands', value: { bands: [] } } as const;
test.each([
  ['no last band', '50000000: 0'],
  ['an edge within the last', '-: 5\n50000000: 0'],
  ['edges that fall', '50: 0\n40: 5\n-: 9'],
  ['a percent above a hundred', '50: 0\n-: 500'],
  ['nothing', ''],
])('bands with %s are refused', (_, text) => {
  expect(POLICY_VALUE_SCHEMAS['tax-bands'].safeParse(readValue(bands, { bands: text })).success).toBe(false);
});

const hours = {
  topic: 'call-back-hours',
  value: { starts: ['09:00'], minutes: 60, places: 2, days: 5 },
} as const;
test.each([
  ['none', '', false],
  ['two that rise', '08:30\n13:00', true],
  ['two that fall', '13:00\n08:30', false],
  ['the same twice', '09:00\n09:00', false],
  ['no time of a clock', '24:00', false],
])('hours to come back, %s: %j', (_, starts, taken) => {
  const value = readValue(hours, { starts, minutes: '60', places: '2', days: '5' });
  expect(POLICY_VALUE_SCHEMAS['call-back-hours'].safeParse(value).success).toBe(taken);
});
