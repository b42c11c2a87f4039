import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { externalId, JOKO, openWorld, WATI, type World } from './sandbox-fixture';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.admin('DELETE', '/sandbox/faults'));
afterAll(() => world.end());

type Account = typeof WATI;
const order = (account: Account, amount = 9_500_000, partnerReferenceNo = `JHT-${randomUUID()}`) => ({
  ...account,
  amount,
  partnerReferenceNo,
  at: '2026-11-23T03:00:00.000Z',
});
type Order = ReturnType<typeof order>;
const pay = (given: Order, change = {}) =>
  world.bank(change).transfer({ ...given, externalId: externalId() });
const ask = (given: Order) => world.bank().transferStatus({ ...given, externalId: externalId() });
const paidFor = async (given: Order) =>
  (await world.transfers()).filter((transfer) => transfer.partnerReferenceNo === given.partnerReferenceNo);

const balanceOf = async (account: Account): Promise<number> => {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    'select balance::float8 as balance from sandbox.accounts where bank_code = $1 and account_number = $2',
    [account.bankCode, account.accountNumber],
  );
  await client.end();
  return rows[0].balance;
};

describe('transfer', () => {
  it.each([
    ['within the bank', WATI],
    ['to another bank', JOKO],
  ])('pays %s and says so again when asked', async (_, account) => {
    const before = await balanceOf(account);
    const given = order(account);
    const answer = await pay(given);
    expect(answer).toMatchObject({ kind: 'answered', value: { standing: 'settled' } });
    expect(await ask(given)).toEqual(answer);
    expect(await balanceOf(account)).toBe(before + given.amount);
  });

  it('pays a reference once, however often and however fast it is sent', async () => {
    const before = await balanceOf(WATI);
    const given = order(WATI, 1_000);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => pay(given)));
    const kinds = answers.map((answer) => answer.kind).sort();
    expect(kinds).toEqual(['answered', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(await pay(given)).toEqual({ kind: 'unknown', reason: 'bank.reference-already-used' });
    expect(await balanceOf(WATI)).toBe(before + 1_000);
    expect(await paidFor(given)).toMatchObject([{ amount: 1_000, requests: 6 }]);
  });

  it.each([
    ['another amount', { amount: 2_000 }],
    ['another account', { accountNumber: '610001009999506' }],
  ])('refuses the same reference with %s', async (_, change) => {
    const given = order(WATI, 1_000);
    await pay(given);
    const answer = await pay({ ...given, ...change });
    expect(answer).toEqual({ kind: 'refused', code: 'bank.inconsistent-request', providerCode: '4041718' });
  });

  it.each([
    ['a dormant account', { ...WATI, accountNumber: '610001009999507' }, 'bank.account-dormant', 1_000],
    ['an unknown account', { ...WATI, accountNumber: '1' }, 'bank.account-unknown', 1_000],
    ['more than there is', WATI, 'bank.insufficient-funds', 99_000_000_000_000],
  ])('refuses %s and leaves nothing behind', async (_, account, code, amount) => {
    const given = order(account, amount);
    expect(await pay(given)).toMatchObject({ kind: 'refused', code });
    expect(await ask(given)).toEqual({ kind: 'answered', value: { standing: 'not-found' } });
  });

  it('throws on anything but whole rupiah', async () => {
    await expect(pay(order(WATI, 0.5))).rejects.toThrow(RangeError);
  });
});

describe('an outcome that is not known', () => {
  it.each([
    ['lost-reply', 'bank.connection-lost', 'settled'],
    ['504', 'bank.provider-timeout', 'not-found'],
    ['500', 'bank.provider-error', 'not-found'],
    ['down', 'bank.connection-lost', 'not-found'],
  ] as const)(
    '%s is unknown; status resolves it, and one payment is made in the end',
    async (kind, reason, standing) => {
      const given = order(JOKO, 1_500_000);
      await world.fault({ target: 'bank.transfer', kind, times: 1, only: given.partnerReferenceNo });
      expect(await pay(given)).toEqual({ kind: 'unknown', reason });
      expect(await ask(given)).toMatchObject({ kind: 'answered', value: { standing } });
      if (standing === 'not-found') await pay(given);
      expect(await paidFor(given)).toHaveLength(1);
    },
  );

  it('a reply that comes too late is unknown', async () => {
    const given = order(WATI, 1_000);
    await world.fault({ target: 'bank.transfer', kind: 'delay', ms: 1_500, times: 1 });
    expect(await pay(given, { timeoutMs: 300 })).toEqual({ kind: 'unknown', reason: 'bank.timeout' });
    await expect.poll(() => paidFor(given), { timeout: 10_000 }).toHaveLength(1);
  });

  it('a bank that cannot even be reached was not asked', async () => {
    const other = await openWorld();
    const bank = other.bank();
    await bank.inquireAccount({ ...WATI, externalId: externalId() });
    await other.end();
    const answer = await bank.transfer({ ...order(WATI), externalId: externalId() });
    expect(answer).toMatchObject({ kind: 'unavailable', reason: 'bank.unreachable' });
    const stranger = await other.bank().transfer({ ...order(WATI), externalId: externalId() });
    expect(stranger).toMatchObject({ kind: 'unavailable', reason: 'bank.token-unreachable' });
  });

  it('in progress is told as such until it settles', async () => {
    const given = order(WATI, 1_000);
    await world.fault({ target: 'bank.transfer', kind: 'in-progress', ms: 1_000, times: 1 });
    expect(await pay(given)).toEqual({ kind: 'answered', value: { standing: 'in-progress' } });
    const settled = { kind: 'answered', value: { standing: 'settled' } };
    await expect.poll(() => ask(given), { timeout: 10_000 }).toMatchObject(settled);
  });

  it('status itself is unavailable when it fails', async () => {
    const given = order(WATI, 1_000);
    await pay(given);
    await world.fault({ target: 'bank.status', kind: '504', times: 1 });
    expect(await ask(given)).toMatchObject({ kind: 'unavailable', reason: 'bank.provider-timeout' });
    const inconsistent = await ask({ ...given, amount: 2_000 });
    expect(inconsistent).toMatchObject({ kind: 'unavailable', reason: 'bank.status-inconsistent' });
  });
});
