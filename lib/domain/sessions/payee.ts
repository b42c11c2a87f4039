import type { AccountCheck } from './heirs';
import type { SessionState } from './state';

type Asked = { readonly accountId: string };

/**
 * What a second person's yes about an account is about: this very account and the holder that the bank named, so that
 * another answer asks anew. `silent` while the bank has not answered.
 */
export const aboutAccount = ({ accountId }: Asked, check: AccountCheck | null): string =>
  `${accountId}:${check?.holderName ?? 'silent'}`;

/** Whether another person looked at both names, this account's holder and the payee, and said yes. */
export const isNameAccepted = (state: SessionState, account: Asked, check: AccountCheck | null): boolean =>
  state.cases.some(
    ({ kind, decision, about }) =>
      kind === 'account-name' && decision === 'accept' && about === aboutAccount(account, check),
  );

/** Whether money may be sent to an account: the bank named the payee, or another person looked and said yes. */
export const isAccountSettled = (
  state: SessionState,
  account: Asked | null,
  check: AccountCheck | null,
): boolean => account !== null && (check?.verdict === 'matched' || isNameAccepted(state, account, check));

/** Answers that a person may look past: the account lives, and whose it is can be explained. */
const EXPLAINABLE: readonly string[] = ['similar', 'different'];

export type AccountInQuestion = {
  readonly accountId: string;
  readonly check: AccountCheck | null;
  /** Whose name the holder is compared with; null for whoever is here. */
  readonly heir: string | null;
};

/** The first account that a second person may be asked about: its holder is only like the payee, or the bank is silent. */
export const accountInQuestion = (state: SessionState): AccountInQuestion | null => {
  const { account, accountCheck, heirs, waitedFor } = state;
  const all = [
    ...(account ? [{ accountId: account.accountId, check: accountCheck, heir: null }] : []),
    ...heirs.others.flatMap(({ account: own, check, name }) =>
      own ? [{ accountId: own.accountId, check, heir: name }] : [],
    ),
  ];
  const found = all.find(
    (one) =>
      !isAccountSettled(state, one, one.check) &&
      (one.check ? EXPLAINABLE.includes(one.check.verdict) : waitedFor[one.accountId] === 'bank'),
  );
  return found ?? null;
};

/** Holders, as the bank gave them, whom another person accepted: they are paid without a second look. */
export const acceptedHolders = (state: SessionState): readonly string[] => {
  const { account, accountCheck, heirs } = state;
  const all = [{ account, check: accountCheck }, ...heirs.others];
  return all.flatMap(({ account: own, check }) =>
    own && check?.holderName && isNameAccepted(state, own, check) ? [check.holderName] : [],
  );
};
