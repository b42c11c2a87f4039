import { BANKS } from '../people/banks';
import { type PolicyRow, row } from './row';

/** One list of banks: what the account field knows is what the policy ships. */
export const BANK_ROWS: readonly PolicyRow[] = BANKS.map((bank) =>
  row(
    'bank',
    bank.code,
    '2015-07-01',
    { name: bank.name, usual: bank.usual },
    'Clearing code; usual account length is a hint only',
    bank.certainty,
  ),
);
