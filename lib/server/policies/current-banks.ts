import type { Bank } from '../../domain/people/banks';
import { banksOf } from '../../domain/policies/banks-of';
import type { Transaction } from '../database/connection';
import { currentPolicy } from './read-policy';

/** The policy's banks on a day (ISO); without one, today's as UTC has it, which is enough to name them. */
export const currentBanks = async (
  db: Pick<Transaction, 'query'>,
  date = new Date().toISOString().slice(0, 10),
): Promise<readonly Bank[]> => banksOf(await currentPolicy(db), date);
