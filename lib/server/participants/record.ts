import type { CivilData } from '../../domain/ports/population';
import type { AccountEntry, AdditionalEntry, ContactEntry } from '../../domain/sessions/entries';

/** What the carrier keeps of a person, sealed under the person's own key. */
export type PersonRecord = {
  readonly nik: string;
  readonly civil: CivilData;
  readonly contact: ContactEntry | null;
  readonly account: AccountEntry | null;
  readonly additional: AdditionalEntry | null;
};

export type MembershipRecord = { readonly kpj: string; readonly employer: string | null };
