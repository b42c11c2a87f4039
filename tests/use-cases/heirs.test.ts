import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { divide } from '@/lib/domain/benefits/jht/shares';
import { currentStep } from '@/lib/domain/sessions/steps';
import { claimNow, orders } from '../support/claim-orders';
import { forgetClaims } from '../support/claims-at-work';
import {
  type Counter,
  db,
  openCounter,
  SessionAtWork,
  SIGNATURE,
  type StaffAtWork,
} from '../support/counter';
import { agreesToFigures, completesPapers, rules } from '../support/documents-desk';
import { bankAnsweredHeirs, namesHeir, widowAtCounter } from '../support/heirs-at-work';

// A whole visit with every page made anew is several seconds of work on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  [rudi, maya, lestari] = [
    await counter.staff('rudi'),
    await counter.staff('maya'),
    await counter.staff('lestari'),
  ];
}, 120_000);
afterAll(() => counter?.close());

const obligationsOf = async (claimId: string) => {
  const { rows } = await db().query<{ reference: string; amount: number; state: string }>(
    `select partner_reference_no as reference, amount, state from disbursements where claim_id = $1 order by payee, reference`,
    [claimId],
  );
  return rows;
};

const sentTo = async (references: readonly string[]) =>
  (await counter.transfers()).filter(({ partnerReferenceNo }) => references.includes(partnerReferenceNo));

/** Nothing of her own is asked of an heir: the supervisor speaks with her before any money is sent. */
const isHeard = async (session: SessionAtWork) => {
  const claimId = (await session.view()).state.submitted?.claimId ?? '';
  const { hold } = await claimNow(claimId);
  expect(hold?.why).toBe('factor-missing');
  const body = { caseId: hold?.caseId, decision: 'accept', note: '' };
  expect(await orders(lestari, claimId, 'decide-claim-case', body)).toMatchObject({ accepted: true });
};

test('a widow and two children are paid by their shares, each once and in his own name', async () => {
  await forgetClaims();
  const session = await widowAtCounter(counter, rudi);
  await namesHeir(session, counter.persona('budi'), { portion: 3 });
  await namesHeir(session, counter.persona('rini'), { portion: 3 });
  await bankAnsweredHeirs(session);
  await session.does('settle-heirs', { portion: 1, noNearer: false });
  await agreesToFigures(session);
  await completesPapers(session, rudi);
  expect(await rules(session, lestari, { decision: 'accept' })).toMatchObject({ accepted: true });
  await isHeard(session);
  const { state } = await session.until((view) => view.tracking?.status === 'paid', 'all three are paid');
  const { claimId = '', net = 0 } = state.submitted ?? {};
  const obligations = await obligationsOf(claimId);
  expect(obligations.map(({ amount, state: at }) => [amount, at])).toEqual(
    divide(net, [1, 3, 3]).map((amount) => [amount, 'settled']),
  );
  expect(obligations.reduce((sum, { amount }) => sum + amount, 0)).toBe(net);
  const sent = await sentTo(obligations.map(({ reference }) => reference));
  expect(sent.map(({ amount }) => amount).sort()).toEqual(obligations.map(({ amount }) => amount).sort());
  // The participant's own record is not overwritten with what his widow entered.
  const again = new SessionAtWork(maya);
  await again.does('open-session', { reasonHere: 'no-phone' });
  const found = await again.send('identify-participant', { identifier: counter.persona('suparman').nik });
  expect(found).toMatchObject({ accepted: true });
  expect((await again.view()).state.person).toMatchObject({
    name: 'Suparman',
    earlier: { account: null, civil: { name: 'Suparman' } },
  });
});

test('the share of a daughter who is away waits for her, and is paid once she names her account', async () => {
  await forgetClaims();
  const session = await widowAtCounter(counter, rudi);
  await namesHeir(session, counter.persona('rini'), { away: true });
  await session.does('settle-heirs', { portion: 1, noNearer: false });
  await agreesToFigures(session);
  await completesPapers(session, rudi);
  await rules(session, lestari, { decision: 'accept' });
  await isHeard(session);
  const { state } = await session.until((view) => view.tracking?.status === 'awaiting', 'the widow is paid');
  const { claimId = '' } = state.submitted ?? {};
  const [hers, waits] = await obligationsOf(claimId);
  expect([hers?.state, waits?.state]).toEqual(['settled', 'prepared']);
  const [account] = counter.persona('rini').accounts;
  const named = await orders(maya, claimId, 'correct-account', {
    reference: waits?.reference,
    bankCode: account?.bankCode,
    accountNumber: account?.accountNumber,
    holderName: 'RINI SUSANTI',
    signature: SIGNATURE,
  });
  expect(named).toMatchObject({ accepted: true });
  const asked = (await claimNow(claimId)).cases.find(({ decision }) => decision === null);
  await orders(lestari, claimId, 'decide-claim-case', { caseId: asked?.id, decision: 'accept', note: '' });
  await session.until((view) => view.tracking?.status === 'paid', 'the daughter is paid');
  expect(await obligationsOf(claimId)).toEqual([hers, { ...waits, state: 'settled' }]);
  expect(await sentTo([waits?.reference ?? ''])).toHaveLength(1);
});

test('an account in another name keeps the list open until it is the heir’s own', async () => {
  await forgetClaims();
  const session = await widowAtCounter(counter, rudi);
  const rini = counter.persona('rini');
  const foreign = { ...rini, accounts: counter.persona('budi').accounts };
  const heirId = await namesHeir(session, foreign);
  await session.does('settle-heirs', { portion: 1, noNearer: false });
  const { state } = await bankAnsweredHeirs(session);
  expect(state.heirs.others[0]?.check?.verdict).toBe('different');
  expect(currentStep(state)).toBe('heirs');
  expect(await session.send('check-answers', {})).toMatchObject({ code: 'session.step-out-of-order' });
  const { bankCode = '', accountNumber = '' } = rini.accounts[0] ?? {};
  await session.does('name-heir', {
    heirId, nik: rini.nik, name: rini.name, relation: 'child', portion: 1, account: { bankCode, accountNumber },
  }); // biome-ignore format: one heir
  await bankAnsweredHeirs(session);
  const settled = await session.does('settle-heirs', { portion: 1, noNearer: false });
  expect(currentStep(settled.state)).toBe('documents');
});

test('nobody is served, or decided about, by his own household', async () => {
  await forgetClaims();
  const session = new SessionAtWork(rudi);
  await session.identifies(counter.persona('suparman'));
  const fitri = counter.persona('fitri'); // on Rudi's household list
  const asHeir = { nik: fitri.nik, name: fitri.name, relation: 'child' } as const;
  expect(await session.send('present-heir', asHeir)).toMatchObject({ code: 'person.household' });
  const atMaya = new SessionAtWork(maya);
  await session.does('end-session', { why: 'deceased' });
  await atMaya.identifies(counter.persona('suparman'));
  expect(await atMaya.send('present-heir', asHeir)).toMatchObject({ accepted: true });
});
