import { BANKS } from '../people/banks';
import { NATIONAL_BANKS, NATIONAL_BANKS_SOURCE } from '../people/national-banks';
import { type PolicyRow, row } from './row';

/** One list of banks: what the account field knows is what the policy ships. */
export const BANK_ROWS: readonly PolicyRow[] = BANKS.map((bank) =>
  row(
    'bank',
    bank.code,
    '2015-07-01',
    { name: bank.name, usual: bank.usual },
    NATIONAL_BANKS.some(({ code }) => code === bank.code)
      ? NATIONAL_BANKS_SOURCE
      : 'Clearing code; usual account length is a hint only',
    bank.certainty,
  ),
);
