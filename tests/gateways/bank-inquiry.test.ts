import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { externalId, JOKO, openWorld, WATI, type World } from './sandbox-fixture';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.admin('DELETE', '/sandbox/faults'));
afterAll(() => world.end());

const inquire = (bankCode: string, accountNumber: string, change = {}) =>
  world.bank(change).inquireAccount({ bankCode, accountNumber, externalId: externalId() });

describe('account inquiry', () => {
  it.each([
    ['within the bank', WATI],
    ['at another bank', JOKO],
  ])('names the holder %s', async (_, account) => {
    expect(await inquire(account.bankCode, account.accountNumber)).toEqual({
      kind: 'answered',
      value: account,
    });
  });

  it.each([
    ['no such account', '002', '610001000000000', 'bank.account-unknown', '4041511'],
    ['the account of another bank', '014', WATI.accountNumber, 'bank.account-unknown', '4041611'],
    ['a dormant account', '002', '610001009999507', 'bank.account-dormant', '4031509'],
    ['an account number with letters', '002', 'NOT-A-NUMBER', 'bank.field-refused', '4001501'],
  ])('refuses %s', async (_, bankCode, accountNumber, code, providerCode) => {
    expect(await inquire(bankCode, accountNumber)).toEqual({ kind: 'refused', code, providerCode });
  });

  it.each([
    ['500', 'bank.provider-error'],
    ['504', 'bank.provider-timeout'],
    ['down', 'bank.connection-lost'],
    ['lost-reply', 'bank.connection-lost'],
  ] as const)('is unavailable, not a no, on %s', async (kind, reason) => {
    await world.fault({ target: 'bank.inquiry', kind, times: 1 });
    expect(await inquire(WATI.bankCode, WATI.accountNumber)).toMatchObject({ kind: 'unavailable', reason });
    expect(await inquire(WATI.bankCode, WATI.accountNumber)).toMatchObject({ kind: 'answered' });
  });

  it('gives up after its time limit', async () => {
    await world.fault({ target: 'bank.inquiry', kind: 'delay', ms: 5_000, times: 1 });
    const answer = await inquire(WATI.bankCode, WATI.accountNumber, { timeoutMs: 300 });
    expect(answer).toMatchObject({ kind: 'unavailable', reason: 'bank.timeout' });
  });

  it('tells another name on demand, for one account only', async () => {
    await world.fault({ target: 'bank.inquiry', kind: 'name-mismatch', only: WATI.accountNumber });
    const answers = await Promise.all([
      inquire(WATI.bankCode, WATI.accountNumber),
      inquire(JOKO.bankCode, JOKO.accountNumber),
    ]);
    const names = answers.map((answer) =>
      answer.kind === 'answered' ? answer.value.holderName : answer.kind,
    );
    expect(names).toEqual(['ORANG LAIN CONTOH', JOKO.holderName]);
  });
});
