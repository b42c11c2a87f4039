import { type Env, env } from '../platform/env';
import { type BankLine, createBankLines } from './bank/bank-lines';
import { type BankRow, bankRows } from './bank/bank-rows';
import { createHttpBank } from './bank/snap/http-bank';
import { createHttpNotification } from './notification/http-notification';
import { createHttpPopulation } from './population/http-population';
import type { Gateways } from './ports';
import { watchedGateways } from './watched';

const required = (settings: Env, name: keyof Env): string => {
  const value = settings[name];
  if (!value) throw new Error(`${name}: not set, so this gateway cannot be reached`);
  return String(value);
};

const line = (row: BankRow): BankLine => ({ bankCode: row.ownBankCode, gateway: createHttpBank(row) });

let made: Gateways | undefined;

/** The outer world by HTTP, from the environment. In the demo the same adapters reach the sandbox. */
export const gateways = (): Gateways => {
  if (made) return made;
  const settings = env();
  const get = (name: keyof Env) => required(settings, name);
  const [first, ...others] = bankRows();
  made = watchedGateways({
    bank: createBankLines([line(first), ...others.map(line)]),
    population: createHttpPopulation({
      baseUrl: get('POPULATION_URL'),
      contractNumber: get('POPULATION_CONTRACT'),
      contractKey: get('POPULATION_KEY'),
      userId: get('POPULATION_USER'),
    }),
    notification: createHttpNotification({
      baseUrl: get('SMS_URL'),
      contractNumber: get('SMS_CONTRACT'),
      contractKey: get('SMS_KEY'),
    }),
  });
  return made;
};
