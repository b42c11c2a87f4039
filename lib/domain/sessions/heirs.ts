import { divide } from '../benefits/jht/shares';
import type { HeirRelation } from '../policies/heir-relations';
import type { AccountVerdict } from './events/words';

/** The heir who came to the counter; the session's own contact, account, civil data and face are his. */
export type Claimant = {
  readonly heirId: string;
  readonly nik: string;
  readonly name: string;
  readonly relation: HeirRelation;
};

/** Another heir's account, asked for in his own name. */
export type HeirAccount = {
  readonly accountId: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly holderName: string;
};
export type AccountCheck = { readonly verdict: AccountVerdict; readonly holderName: string | null };

/** An heir beside the one who came. Without an account his share waits for him. */
export type Heir = {
  readonly heirId: string;
  readonly nik: string;
  readonly name: string;
  readonly relation: HeirRelation;
  /** His part by the statement of heirs, beside those of the others. */
  readonly portion: number;
  readonly account: HeirAccount | null;
  readonly check: AccountCheck | null;
};

export type Heirs = {
  readonly others: readonly Heir[];
  /** The part of the one who came. */
  readonly portion: number;
};

export const NO_HEIRS: Heirs = { others: [], portion: 1 };

/** An account of an heir that the bank has not been heard about. */
export const isHeirPending = ({ account, check }: Heir): boolean => account !== null && check === null;

export type Share = {
  readonly heirId: string;
  readonly name: string;
  readonly relation: HeirRelation;
  /** Whole rupiah. */
  readonly amount: number;
  readonly account: Omit<HeirAccount, 'accountId'> | null;
};

/** What a session knows of those who inherit. */
type Family = {
  readonly claimant: Claimant | null;
  readonly heirs: Heirs;
  readonly account: Omit<HeirAccount, 'accountId'> | null;
};

/**
 * What each heir gets of an amount in whole rupiah: the one who came first, then the others as they were named.
 * The sum is exact; nothing where no heir came.
 */
export const sharesOf = ({ claimant, heirs, account }: Family, net: number): readonly Share[] => {
  if (!claimant) return [];
  const amounts = divide(net, [heirs.portion, ...heirs.others.map(({ portion }) => portion)]);
  const all = [{ ...claimant, account }, ...heirs.others];
  return all.map(({ heirId, name, relation, account: to }, place) => ({
    heirId,
    name,
    relation,
    amount: amounts[place] ?? 0,
    account: to && {
      bankCode: to.bankCode,
      accountNumber: to.accountNumber,
      holderName: to.holderName,
    },
  }));
};
