import type { Segment } from '../benefits/jht/reasons';
import type { CivilData } from '../ports/population';

/** Who has the screen. */
export type Holder = 'officer' | 'participant';

/** Where a value comes from; shown beside it and kept for ever. */
export type Provenance = 'typed-by-officer' | 'typed-by-participant' | 'earlier-record';

export type ContactEntry = { readonly phone: string | null; readonly email: string | null };

export type AccountEntry = {
  readonly npwp: string | null;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly holderName: string;
};

export type AdditionalEntry = {
  readonly occupation: string | null;
  readonly emergencyName: string;
  readonly emergencyRelation: string;
  readonly emergencyPhone: string;
};

/** The carrier's earlier record of the person; parts that it never had are null. */
export type Earlier = {
  readonly civil: CivilData;
  readonly contact: ContactEntry | null;
  readonly account: AccountEntry | null;
  readonly additional: AdditionalEntry | null;
  readonly updatedAt: string | null;
};

export type MembershipSummary = {
  readonly id: string;
  readonly kpj: string;
  readonly segment: Segment;
  readonly employer: string | null;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  /** A claim for it is under way already. */
  readonly openClaim?: boolean;
};

export type FieldOrigin = { readonly from: Provenance; readonly was: string | null };

/** A group of values with, for each, where it came from and what stood there before. */
export type Entered<Values> = Values & {
  readonly origins: Readonly<Record<keyof Values & string, FieldOrigin>>;
};

/** Compares what was entered with the earlier record, field by field. */
export const withOrigins = <Values extends object>(
  values: Values,
  earlier: Values | null,
  holder: Holder,
): Entered<Values> => {
  const typed: Provenance = holder === 'participant' ? 'typed-by-participant' : 'typed-by-officer';
  const origins = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const was = (earlier?.[name as keyof Values] as string | null | undefined) ?? null;
      return [name, { from: value === was && value !== null ? 'earlier-record' : typed, was }];
    }),
  );
  return { ...values, origins: origins as Entered<Values>['origins'] };
};

/** How many values differ from the earlier record. */
export const changedFields = (
  ...entries: readonly { origins: Readonly<Record<string, FieldOrigin>> }[]
): number =>
  entries.flatMap(({ origins }) => Object.values(origins)).filter(({ from }) => from !== 'earlier-record')
    .length;
