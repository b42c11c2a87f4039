import type { Bank } from '../people/banks';
import { type Policy, requiredRow } from './policy';

/** The banks to which money can be sent on a date (ISO), in the order of the policy. */
export const banksOf = (policy: Policy, date: string): readonly Bank[] =>
  policy.subjects('bank', date).map((code) => {
    const { name, usual } = requiredRow(policy, 'bank', date, code).value;
    return { code, name, usual };
  });
