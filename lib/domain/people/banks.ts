import { tidyCode } from '../values/tidy';
import { NATIONAL_BANKS } from './national-banks';

/**
 * Banks by their national clearing code, as shipped: the base of the policy's list, to which others are added there. Usual account lengths are hints for the officer, never refusals:
 * the bank's own account inquiry decides. An empty list means that no usual length is known.
 */
export type Bank = {
  readonly code: string;
  readonly name: string;
  /** Shortest and longest usual length in digits, and the most common one. */
  readonly usual: { readonly from: number; readonly to: number; readonly mostly: number } | null;
};

const FIRST_BANKS = [
  { code: '002', name: 'BRI', usual: { from: 13, to: 17, mostly: 15 }, certainty: 'certain' },
  { code: '008', name: 'Mandiri', usual: { from: 12, to: 17, mostly: 13 }, certainty: 'certain' },
  { code: '009', name: 'BNI', usual: { from: 7, to: 11, mostly: 10 }, certainty: 'certain' },
  { code: '014', name: 'BCA', usual: { from: 10, to: 10, mostly: 10 }, certainty: 'certain' },
  { code: '022', name: 'CIMB Niaga', usual: null, certainty: 'certain' },
  { code: '114', name: 'Bank Jatim', usual: null, certainty: 'likely' },
  { code: '200', name: 'BTN', usual: null, certainty: 'likely' },
  { code: '451', name: 'BSI', usual: { from: 10, to: 10, mostly: 10 }, certainty: 'likely' },
] as const satisfies readonly ShippedBank[];

type ShippedBank = Bank & { readonly certainty: 'certain' | 'likely' };

/** Those that most accounts are with first, then all others by name. */
export const BANKS: readonly ShippedBank[] = [...FIRST_BANKS, ...NATIONAL_BANKS];

const findBank = (code: string, banks: readonly Bank[]): Bank | undefined =>
  banks.find((bank) => bank.code === code);

/** A bank as people call it; its code where the list does not know it. @param banks those of the policy, where at hand. */
export const bankName = (code: string, banks: readonly Bank[] = BANKS): string =>
  findBank(code, banks)?.name ?? code;

/** Whether money can be sent there by the policy of the day. */
export const isKnownBank = (code: string, banks: readonly Bank[]): boolean =>
  findBank(code, banks) !== undefined;

/** Banks whose name or code holds every word that is typed; all of them while nothing is. */
export const findBanks = <Found extends Pick<Bank, 'code' | 'name'>>(
  typed: string,
  banks: readonly Found[],
): readonly Found[] => {
  const sought = tidyCode(typed)
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  return banks.filter(({ code, name }) => {
    const text = `bank ${name} ${code}`.toLowerCase();
    return sought.every((word) => text.includes(word));
  });
};

/** For a list to choose from: name and clearing code. */
export const bankOptions = (banks: readonly Pick<Bank, 'code' | 'name'>[]) =>
  banks.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
