import type { SessionState } from '../sessions/state';
import type { Payee } from './events';

/**
 * Who is paid by the claim that a session submits, each under a reference of his own, made here once and for
 * ever. Shares are whole rupiah and sum to the net amount.
 */
export const payeesOf = (state: SessionState, claimId: string, net: number): readonly Payee[] => {
  const { account, person } = state;
  if (!account || !person) throw new Error('a claim was submitted before it was whole');
  const { bankCode, accountNumber, holderName } = account;
  const reference = `JHT${claimId.replaceAll('-', '')}`;
  return [{ reference, amount: net, payeeName: person.name, bankCode, accountNumber, holderName }];
};
