import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPersona } from '@/lib/demo/seed-people';
import type { SessionView } from '@/lib/domain/views/session-view';
import { inTransaction } from '@/lib/server/database/connection';
import { type Counter, db, openCounter, SessionAtWork, SIGNATURE, today } from '../support/counter';

const PHONE = '+6281299996201';
let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
}, 120_000);
afterAll(() => counter?.close());

/** Wati, but with a number on the carrier's record since an earlier visit. */
const known = () => ({
  ...counter.persona('wati'),
  nik: '9999994506958201',
  phone: PHONE,
  memberships: counter.persona('wati').memberships.map((one) => ({ ...one, kpj: '27888882011' })),
});

const messages = async (): Promise<readonly { to: string; text: string }[]> =>
  (await (await fetch(`${counter.sandboxUrl}/sandbox/messages`)).json()).messages;

const confirmation = ({ state }: SessionView) => ({
  gross: state.claim?.quote.gross ?? 0,
  tax: state.claim?.quote.tax ?? 0,
  net: state.claim?.quote.net ?? 0,
  accountId: state.account?.accountId ?? '',
  signature: SIGNATURE,
});

test('a silent gateway gives way to a question; what was asked and missed is on the record, the answers nowhere', async () => {
  const persona = known();
  await inTransaction((tx) => addPersona(tx, persona, today()));
  await db().query(
    `insert into sandbox.registry (nik, persona, name, birth_place, birth_date, sex, mother_name, address, deceased, face)
     select $1, persona, name, birth_place, birth_date, sex, mother_name, address, deceased, face
       from sandbox.registry where nik = $2`,
    [persona.nik, counter.persona('wati').nik],
  );
  const session = new SessionAtWork(await counter.staff('rudi'));
  await session.identifies(persona);
  await session.consents();
  await session.updatesData(persona);
  await session.confirmsProfile();
  await session.showsFace('p01');
  await session.describesClaim(persona);
  await session.does('check-answers', {});
  await counter.fault({ target: 'sms', kind: 'down', times: null });
  await session.does('hand-over-screen', { to: 'participant' });
  const first = await session.does('ask-factor', {});
  expect(first.state.secondFactor.asked?.factor).toBe('code');
  const next = await session.until(
    ({ state }) => state.secondFactor.asked?.factor === 'last-wage',
    'the question in place of the code',
  );
  expect(next.state.secondFactor.missed).toEqual([{ factor: 'code', how: 'gateway-silent' }]);
  expect((await messages()).filter(({ to }) => to === PHONE)).toEqual([]);

  const factorId = next.state.secondFactor.asked?.id ?? '';
  const given = await session.does('answer-factor', { factorId, answer: '2m-3m' });
  expect(given.state.secondFactor.settled).toEqual({ by: 'last-wage' });
  expect(JSON.stringify(given.state)).not.toContain('2m-3m');
  await session.does('confirm-payment', confirmation(given));
  const submitted = await session.does('submit-claim', {});
  expect(submitted.state.submitted).not.toBeNull();

  const { rows } = await db().query<{ type: string; clear: object }>(
    `select type, clear from events where stream_id = $1 and type like 'session.factor%' order by version`,
    [session.id],
  );
  expect(rows.map(({ type }) => type)).toEqual([
    'session.factor-asked',
    'session.factor-missed',
    'session.factor-asked',
    'session.factor-given',
  ]);
  expect(rows.at(-1)?.clear).toEqual({ factorId, factor: 'last-wage' });
}, 90_000);
