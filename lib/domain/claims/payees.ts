import { sharesOf } from '../sessions/heirs';
import type { SessionState } from '../sessions/state';
import { settledName } from '../sessions/subject';
import type { Payee } from './events';

/** An heir without an account yet: his obligation stands and waits for one. */
const NOT_NAMED = { bankCode: '', accountNumber: '', holderName: '' };

/**
 * Who is paid by the claim that a session submits, each under a reference of his own, made here once and for
 * ever: the participant, or his heirs by their shares. Whole rupiah, which sum to the net amount. A share that
 * comes to less than a rupiah is owed to nobody.
 */
export const payeesOf = (state: SessionState, claimId: string, net: number): readonly Payee[] => {
  const { account, person } = state;
  if (!account || !person) throw new Error('a claim was submitted before it was whole');
  const { bankCode, accountNumber, holderName } = account;
  const reference = `JHT${claimId.replaceAll('-', '')}`;
  const shares = sharesOf(state, net).filter(({ amount }) => amount > 0);
  if (shares.length === 0)
    return [{ reference, amount: net, payeeName: settledName(state), bankCode, accountNumber, holderName }];
  return shares.map(({ heirId, name, amount, account: to }, place) => ({
    reference: place === 0 ? reference : `${reference}H${place + 1}`,
    amount,
    payeeName: heirId === state.claimant?.heirId ? settledName(state) : name,
    ...(to ?? NOT_NAMED),
  }));
};
