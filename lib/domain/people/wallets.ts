import { tidyCode } from '../values/tidy';

/**
 * Electronic money is no account in a bank (PBI 20/6/2018, PBI 23/6/2021): nobody can be asked whose it is by an account
 * inquiry, and the benefit is paid to the participant's own account (Permenaker 4/2022).
 */
const WALLETS: Readonly<Record<string, RegExp>> = {
  DANA: /^dana$|espay/,
  OVO: /^ovo$/,
  GoPay: /^go-?\s?pay$|^gojek$/,
  ShopeePay: /^shopee\s?pay$|^spay$/,
  LinkAja: /^link\s?aja!?$|^tcash$|^911$/,
  'DOKU e-Wallet': /^doku$|^899$/,
  AstraPay: /^astra\s?pay$/,
  iSaku: /^i\.?\s?saku$/,
  Sakuku: /^sakuku$/,
  'Jenius Pay': /^jenius\s?pay$/,
  KasPro: /^kas\s?pro$/,
  PayPal: /^pay\s?pal$/,
};

/** Names by which wallets are looked for, for a list that says why they are not taken. */
export const WALLET_NAMES: readonly string[] = Object.keys(WALLETS);

/** The wallet that a bank's name or code stands for, or null. */
export const walletNamed = (typed: string): string | null => {
  const sought = tidyCode(typed).toLowerCase();
  return WALLET_NAMES.find((name) => WALLETS[name]?.test(sought) || name.toLowerCase() === sought) ?? null;
};
