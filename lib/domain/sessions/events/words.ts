/** The values that events of a session are written in. */

export const REASONS_HERE = [
  'no-phone',
  'weak-signal',
  'data-update-failed',
  'face-failed',
  'card-missing',
  'app-error',
  'prefers-help',
] as const;
export type ReasonHere = (typeof REASONS_HERE)[number];

export type AccountVerdict = 'matched' | 'similar' | 'different' | 'unknown' | 'dormant' | 'inactive';
export type RegistryCode = 'registry.nik-unknown' | 'registry.person-deceased' | 'registry.access-refused';
export type FaceBand =
  | 'match'
  | 'undecided'
  | 'no-match'
  | 'bad-picture'
  | 'challenge-failed'
  | 'replayed'
  | 'not-compared';
export type FaceCause = 'participant' | 'position' | 'light' | 'camera' | 'network' | 'engine' | 'registry';
export const PRESENCES = ['at-counter', 'from-desk'] as const;
export type Presence = (typeof PRESENCES)[number];
export type CaseKind = 'face' | 'civil-data' | 'account-name' | 'documents' | 'end-of-work' | 'merge';
/** `return` gives documents back for correction: the place is kept. */
export type CaseDecision = 'accept' | 'reject' | 'return';
export type EndReason =
  | 'not-eligible'
  | 'waits'
  | 'documents-route'
  | 'data-mismatch'
  | 'identity-not-confirmed'
  | 'participant-left'
  | 'wrong-person'
  | 'deceased'
  | 'documents-rejected'
  | 'consent-withdrawn'
  | 'other';
