import type * as z from 'zod/mini';
import { isOfNumber, withoutSeparators } from '../values/tidy';
import type { Bank } from './banks';
import { typedField } from './typed-field';
import { walletNamed } from './wallets';

export type AccountFault =
  | 'account.missing'
  | 'account.letters'
  | 'account.length'
  | 'account.zeros'
  | 'account.bank-missing'
  | 'account.bank-unknown'
  | 'account.wallet';

/** SNAP BI allows at most 34 characters in an account number. */
const LONGEST = 34;
const SHORTEST = 5;

export const accountFault = (digits: string): AccountFault | null => {
  if (digits === '') return 'account.missing';
  if (!/^\d*$/.test(digits)) return 'account.letters';
  if (digits.length < SHORTEST || digits.length > LONGEST) return 'account.length';
  return /^0+$/.test(digits) ? 'account.zeros' : null;
};

export const accountNumberSchema = typedField<'AccountNumber'>(
  'account.missing',
  withoutSeparators,
  accountFault,
  isOfNumber,
);
export type AccountNumber = z.output<typeof accountNumberSchema>;

/** A clearing code by its shape; whether the bank is known is the policy's word. */
export const bankCodeSchema = typedField<'BankCode'>('account.bank-missing', withoutSeparators, (code) => {
  if (walletNamed(code)) return 'account.wallet';
  return /^\d{3}$/.test(code) ? null : 'account.bank-unknown';
});

export type AccountHint = {
  readonly code: 'account.unusual-length';
  readonly bank: string;
  readonly usual: string;
};

/** Shown beside the field when a number is unusually long or short for its bank. Never stops anybody. */
export const accountHint = (
  bankCode: string,
  accountNumber: string,
  banks: readonly Bank[],
): AccountHint | null => {
  const bank = banks.find(({ code }) => code === bankCode);
  if (!bank?.usual) return null;
  const { from, to } = bank.usual;
  if (accountNumber.length >= from && accountNumber.length <= to) return null;
  return {
    code: 'account.unusual-length',
    bank: bank.name,
    usual: from === to ? `${from}` : `${from}–${to}`,
  };
};
