import { expect, test } from 'vitest';
import { bankCodeSchema } from '../../../lib/domain/people/bank-account';
import { BANKS, findBanks } from '../../../lib/domain/people/banks';
import { WALLET_NAMES, walletNamed } from '../../../lib/domain/people/wallets';
import { BANK_ROWS } from '../../../lib/domain/policies/bank-rows';

test('every bank has a code of its own, a name of its own, and a row with source and certainty', () => {
  expect(BANKS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(BANKS.map(({ code }) => code)).size).toBe(BANKS.length);
  expect(new Set(BANKS.map(({ name }) => name)).size).toBe(BANKS.length);
  for (const { code } of BANKS) expect(code).toMatch(/^\d{3}$/);
  expect(BANK_ROWS.map(({ subject }) => subject)).toEqual(BANKS.map(({ code }) => code));
  for (const { source, certainty } of BANK_ROWS) {
    expect(source).not.toBe('');
    expect(['certain', 'likely']).toContain(certainty);
  }
});

test.each([
  ['bri', '002'],
  ['bank jatim', '114'],
  ['JAGO', '542'],
  ['seabank', '535'],
  ['blu', '501'],
  ['neo', '490'],
  ['bpd bali', '129'],
  ['papua', '132'],
  ['jabar', '110'],
  ['aceh', '116'],
  ['muamalat', '147'],
  ['451', '451'],
  ['４２６', '426'],
  ['hsbc', '087'],
])('"%s" finds %s', (typed, code) => {
  expect(findBanks(typed, BANKS).map((bank) => bank.code)).toContain(code);
});

test('nothing typed finds all, nonsense finds none', () => {
  expect(findBanks(' ', BANKS)).toHaveLength(BANKS.length);
  expect(findBanks('xyzzy', BANKS)).toEqual([]);
});

test.each([
  'DANA', 'dana', 'OVO', 'ovo ', 'GoPay', 'go-pay', 'Go Pay', 'ShopeePay', 'shopee pay', 'LinkAja', 'Link Aja!',
  'i.saku', 'DOKU', 'Ｄ\u200bana',
])('"%s" is a wallet and is refused as one', (typed) => {
  expect(walletNamed(typed)).not.toBeNull();
  expect(bankCodeSchema.safeParse(typed).error?.issues[0]?.message).toBe('account.wallet');
}); // biome-ignore format: as typed

test.each(['BRI', 'Danamon', 'Superbank', 'dana pensiun', '', '002'])('"%s" is no wallet', (typed) => {
  expect(walletNamed(typed)).toBeNull();
});

test('no bank is taken for a wallet', () => {
  for (const { code, name } of BANKS)
    expect([code, walletNamed(code), walletNamed(name)]).toEqual([code, null, null]);
  expect(WALLET_NAMES).toEqual(expect.arrayContaining(['DANA', 'OVO', 'GoPay', 'ShopeePay', 'LinkAja']));
});
