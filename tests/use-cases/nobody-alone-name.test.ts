import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inquireAccount } from '@/lib/server/jobs/inquire-account';
import { openCaseFor } from '@/lib/server/reviews/open-case';
import { claimNow, orders, pursue } from '../support/claim-orders';
import { attend, forgetClaims } from '../support/claims-at-work';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';
import {
  decides,
  entersAccount,
  entersAdditional,
  entersCivil,
  untilAccount,
} from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  [rudi, lestari] = [await counter.staff('rudi'), await counter.staff('lestari')];
}, 120_000);
afterAll(() => counter?.close());
beforeEach(forgetClaims);

/** The bank's holder of Wati's account, for as long as a test lasts. */
const holderIs = (name: string) =>
  db().query(`update sandbox.accounts set holder_name = $1 where account_number = $2`, [
    name,
    counter.persona('wati').accounts[0]?.accountNumber,
  ]);

const untilCheck = async (holder: string) => {
  await holderIs(holder);
  const wati = counter.persona('wati');
  const session = new SessionAtWork(rudi);
  const leave = attend(session);
  await session.identifies(wati);
  await session.consents();
  await session.updatesData(wati);
  await session.confirmsProfile();
  await session.showsFace('p01');
  await session.describesClaim(wati);
  await leave();
  return session;
};

const why = (code: 'bank-shortens' | 'name-changed') =>
  ({ kind: 'account-name', why: code, note: '' }) as const;

describe.each([
  ['WATI LESTARU', 'similar', 'bank-shortens'],
  ['SITI NURHALIZA PUTRI', 'different', 'name-changed'],
] as const)('an account that the bank says is %s’s', (holder, verdict, reason) => {
  test('is paid by nobody alone: another person sees both names and decides', async () => {
    await holderIs(holder);
    const { session, persona: wati } = await untilAccount(counter, 'wati', rudi);
    const leave = attend(session);
    const { state } = await entersAccount(session, wati);
    expect(state.accountCheck).toEqual({ verdict, holderName: holder });
    const civil = { name: wati.name, birthPlace: wati.birthPlace, birthDate: wati.birthDate, sex: wati.sex };
    const rest = { motherName: wati.motherName, address: wati.address };
    expect(await session.send('update-civil', { ...civil, ...rest })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    await session.does('ask-supervisor', why(reason));
    const other = { npwp: null, bankCode: '002', accountNumber: '610001009999501', holderName: wati.name };
    expect(await session.send('update-account', other)).toMatchObject({ code: 'case.open' });
    // While another person looks, the visit goes on; nothing is confirmed before.
    await entersCivil(session, wati);
    await entersAdditional(session);
    await session.confirmsProfile();
    await session.showsFace('p01');
    await session.describesClaim(wati);
    expect(await session.send('check-answers', {})).toMatchObject({ code: 'session.step-out-of-order' });
    const asked = (await session.view()).state.cases.at(-1);
    expect((await openCaseFor(asked?.id ?? '', lestari.staff))?.names).toEqual({ payee: wati.name, holder });
    expect(await decides(session, rudi, 'accept')).toMatchObject({ code: 'case.supervisor-only' });
    expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
    const { submitted } = (await session.confirmsAndSubmits()).state;
    await leave();
    await pursue(submitted?.claimId ?? '');
    expect((await claimNow(submitted?.claimId ?? '')).status).toBe('paid');
  }, 120_000);
});

test('a name that only turned similar before the payment is held for another person', async () => {
  const session = await untilCheck('WATI LESTARI');
  const { submitted } = (await session.confirmsAndSubmits()).state;
  const claimId = submitted?.claimId ?? '';
  await holderIs('WATI LESTARU');
  await pursue(claimId);
  const { hold, status } = await claimNow(claimId);
  expect([status, hold?.why]).toEqual(['held', 'name-differs']);
  const before = (await counter.transfers()).length;
  const body = { caseId: hold?.caseId, decision: 'accept', note: 'bank menyingkat' };
  expect(await orders(rudi, claimId, 'decide-claim-case', body)).toMatchObject({
    code: 'command.actor-refused',
  });
  expect(await orders(lestari, claimId, 'decide-claim-case', body)).toMatchObject({ accepted: true });
  await pursue(claimId);
  expect((await claimNow(claimId)).status).toBe('paid');
  expect((await counter.transfers()).length).toBe(before + 1);
}, 120_000);

test('an answer that comes after a yes about a silent bank asks anew', async () => {
  await holderIs('SITI NURHALIZA PUTRI');
  await counter.fault({ target: 'bank.inquiry', kind: 'down', times: 1 });
  const wati = counter.persona('wati');
  const session = new SessionAtWork(rudi);
  await session.identifies(wati);
  await session.consents();
  await session.does('confirm-membership', { correct: true });
  await session.does('update-contact', { phone: wati.phone, email: null });
  const [account] = wati.accounts;
  await session.does('update-account', {
    npwp: null,
    bankCode: account?.bankCode ?? '',
    accountNumber: account?.accountNumber ?? '',
    holderName: wati.name,
  });
  const accountId = (await session.view()).state.account?.accountId ?? '';
  await expect(inquireAccount({ sessionId: session.id, accountId })).rejects.toMatchObject({
    name: 'TryLater',
  });
  expect((await session.view()).state.waitedFor[accountId]).toBe('bank');
  await session.does('ask-supervisor', { kind: 'account-name', why: 'bank-silent', note: '' });
  expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
  await inquireAccount({ sessionId: session.id, accountId });
  const { state } = await session.view();
  expect(state.accountCheck?.verdict).toBe('different');
  expect(await session.send('check-answers', {})).toMatchObject({ code: 'session.step-out-of-order' });
}, 120_000);
