import type { ClaimReason } from './claim-terms';

/** A document of the checklist as it was asked for on the day of the quote; policy may ask otherwise later. */
export type AskedDocument = { readonly code: string; readonly id: string; readonly en: string };

/** Papers that are photographed before the claim can be counted, by the reason that the participant gave. */
export type PlannedPapers = { readonly reason: ClaimReason; readonly asked: readonly AskedDocument[] };

/** What the machine remarks about a page; a remark warns, a person decides. */
export const LEGIBILITY_REMARKS = ['blurred', 'glare', 'too-dark', 'too-small'] as const;
export type LegibilityRemark = (typeof LEGIBILITY_REMARKS)[number];

/** One photograph or one imported file of a document. */
export type DocumentFile = {
  readonly fileId: string;
  readonly document: string;
  readonly pages: number;
  /** Bytes as kept, after re-encoding. */
  readonly bytes: number;
  readonly remarks: readonly LegibilityRemark[];
};

/** Why a document is not there. Never the end of the way: the supervisor decides with it in view. */
export const EXCUSES = ['does-not-exist', 'lost', 'held-elsewhere', 'other'] as const;
export type Excuse = (typeof EXCUSES)[number];

/** What a supervisor finds wanting in one document when he gives the file back. */
export const DOCUMENT_FAULTS = [
  'missing',
  'missing-page',
  'unreadable',
  'wrong-document',
  'names-differ',
  'out-of-date',
  'unsigned',
] as const;
export type DocumentFault = { readonly document: string; readonly fault: (typeof DOCUMENT_FAULTS)[number] };

/** Why the documents do not carry the claim. */
export const REJECTION_GROUNDS = ['not-genuine', 'not-entitled', 'contradicts-records', 'other'] as const;
export type RejectionGround = (typeof REJECTION_GROUNDS)[number];

export type Documents = {
  readonly files: readonly DocumentFile[];
  /** Points that the officer ticked, by document. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  readonly excused: Readonly<Record<string, Excuse>>;
  /** What the last return named and has not been replaced since. */
  readonly returned: readonly DocumentFault[];
  readonly rejectedFor: RejectionGround | null;
};

export const NO_DOCUMENTS: Documents = {
  files: [],
  ticked: {},
  excused: {},
  returned: [],
  rejectedFor: null,
};

/** From when the documents were whole; the five working days count from there (Permenaker 4/2022). */
export type Completeness = { readonly on: string; readonly payBy: string; readonly accepted: boolean };
