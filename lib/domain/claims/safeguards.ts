import { acceptedHolders } from '../sessions/payee';
import { isDemoMatch } from '../sessions/presence';
import type { SessionState } from '../sessions/state';
import { leansOnWordAlone } from '../sessions/word-alone';
import type { HoldReason, Safeguards } from './events';

/** A number of the participant's that was on record before the visit; an heir's is nobody's old record. */
export const contactBefore = ({ claimant, person }: SessionState): string | null =>
  claimant ? null : (person?.earlier.contact?.phone ?? null);

const presenceOf = ({ face }: SessionState): Safeguards['presence'] => {
  if (face.verifiedBy !== 'match') return 'person';
  return isDemoMatch(face) ? 'demo' : 'machine';
};

/** What stands for a payment beside the officer's word, as the session leaves it. */
export const safeguardsOf = (state: SessionState): Safeguards => ({
  factor: leansOnWordAlone(state) ? 'missing' : 'given',
  presence: presenceOf(state),
  contact: contactBefore(state),
  acceptedHolders: acceptedHolders(state),
});

/** The account on record is one that was confirmed on an earlier visit; another one in its place is changed. */
const isAccountChanged = ({ account, person }: SessionState): boolean => {
  const verified = person?.earlier.account;
  if (!verified || !account) return false;
  return verified.bankCode !== account.bankCode || verified.accountNumber !== account.accountNumber;
};

/** What chance drew for a claim, by the shares of policy. */
export type Draws = {
  /** Called back by another branch where nothing of the participant's own was given. */
  readonly callBack: boolean;
  /** Confirmed by another branch where no contact was known before. */
  readonly noContact: boolean;
};

/**
 * Why a claim waits before its money is ordered; null where it does not. The first reason that holds: what another
 * branch has to confirm rests longest, and whoever approves any of them answers for the second factor as well.
 */
export const holdReasonOf = (state: SessionState, draws: Draws): HoldReason | null => {
  const alone = leansOnWordAlone(state);
  if (alone && draws.callBack) return 'confirm-elsewhere';
  if (draws.noContact && contactBefore(state) === null) return 'confirm-elsewhere';
  if (isAccountChanged(state)) return 'account-changed';
  return alone ? 'factor-missing' : null;
};
