import { afterAll, beforeAll, expect, test } from 'vitest';
import { setHousehold } from '../support/administration';
import { type Counter, openCounter } from '../support/counter';
import { decides, entersAccount, entersCivil, untilAccount } from '../support/persona-steps';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
}, 120_000);
afterAll(() => counter?.close());

const household = setHousehold;

test('a supervisor does not decide a case of his own household', async () => {
  const lestari = await counter.staff('lestari');
  const { session, persona } = await untilAccount(counter, 'sri', await counter.staff('rudi'));
  await entersAccount(session, persona);
  await entersCivil(session, persona);
  await session.does('ask-supervisor', { kind: 'civil-data', why: 'letter-differs', note: '' });
  await household(lestari.staff.id, [persona.nik]);
  expect(await decides(session, lestari, 'accept')).toMatchObject({ code: 'person.household' });
  await household(lestari.staff.id, []);
  expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
}, 60_000);
