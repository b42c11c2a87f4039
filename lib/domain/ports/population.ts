import type { Answer } from './answer';

/** Civil data fields that the registry compares one by one. It never hands out its own values. */
export const CIVIL_FIELDS = ['name', 'birthPlace', 'birthDate', 'sex', 'motherName', 'address'] as const;
export type CivilField = (typeof CIVIL_FIELDS)[number];

export type CivilData = {
  readonly name: string;
  readonly birthPlace: string;
  /** ISO calendar date, YYYY-MM-DD. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly motherName: string;
  readonly address: string;
};

export type FieldMatch = {
  readonly match: boolean;
  /** Whole percent 0–100 where the registry gives one (names, address). */
  readonly similarity?: number;
};

export type RegistryComparison = {
  readonly fields: Readonly<Record<CivilField, FieldMatch>>;
  /** The registry's own record number of this look-up, for the audit. */
  readonly reference: string;
};

export type RegistryRefusal = 'registry.nik-unknown' | 'registry.person-deceased' | 'registry.access-refused';

export type FaceComparison = {
  /** Cosine similarity as the registry reports it, −1…1. */
  readonly similarity: number;
  readonly reference: string;
};

export type FaceRefusal =
  | RegistryRefusal
  | 'registry.no-face-in-picture'
  | 'registry.no-photo-on-record'
  | 'registry.picture-too-large';

/** The population registry (Dukcapil). */
export type PopulationGateway = {
  compareFields(request: {
    readonly nik: string;
    readonly data: CivilData;
  }): Promise<Answer<RegistryComparison, RegistryRefusal>>;
  compareFace(request: {
    readonly nik: string;
    /** JPEG bytes, at most 1 MB. */
    readonly picture: Uint8Array;
  }): Promise<Answer<FaceComparison, FaceRefusal>>;
};
