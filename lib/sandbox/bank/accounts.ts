import type pg from 'pg';
import type { Reply } from '../http/route';
import { REFUSALS } from './reply';

export type Account = {
  readonly bank_code: string;
  readonly account_number: string;
  readonly holder_name: string;
  readonly state: 'active' | 'dormant' | 'inactive';
};

export const findAccount = async (
  database: pg.Pool | pg.PoolClient,
  bankCode: string,
  accountNumber: string,
): Promise<Account | null> => {
  const { rows } = await database.query<Account>(
    `select bank_code, account_number, holder_name, state from sandbox.accounts
     where bank_code = $1 and account_number = $2`,
    [bankCode, accountNumber],
  );
  return rows[0] ?? null;
};

/** Null when the account can receive money. */
export const refuseAccount = (service: string, account: Account | null): Reply | null => {
  if (!account) return REFUSALS.unknownAccount(service);
  if (account.state === 'dormant') return REFUSALS.dormant(service);
  if (account.state === 'inactive') return REFUSALS.inactive(service);
  return null;
};
