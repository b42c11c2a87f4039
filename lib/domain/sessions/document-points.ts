/** What an officer looks at before he says that a document is in order. */
export const POINTS = [
  'original-seen',
  'readable',
  'name-matches',
  'nik-matches',
  'photo-resembles',
  'kpj-matches',
  'family-matches',
  'end-date-matches',
  'signed',
  'account-matches',
  'in-force',
  'states-total-disability',
  'states-death',
  'names-all-heirs',
  'states-leaving',
  'states-active',
  'is-about-housing',
  'npwp-matches',
] as const;
export type Point = (typeof POINTS)[number];

/** Named points by document code (the carrier's checklists; [likely], so a row each and easy to change). */
const OF_DOCUMENT: Readonly<Record<string, readonly Point[]>> = {
  'kpj-card': ['readable', 'name-matches', 'kpj-matches'],
  ktp: ['original-seen', 'name-matches', 'nik-matches', 'photo-resembles'],
  'family-card': ['original-seen', 'name-matches', 'family-matches'],
  'bank-book': ['readable', 'name-matches', 'account-matches'],
  npwp: ['readable', 'name-matches', 'npwp-matches'],
  'employment-letter': ['original-seen', 'name-matches', 'end-date-matches', 'signed'],
  'dismissal-proof': ['original-seen', 'name-matches', 'end-date-matches', 'signed'],
  contract: ['name-matches', 'end-date-matches', 'signed'],
  'stopped-statement': ['name-matches', 'signed'],
  'leaving-statement': ['name-matches', 'states-leaving', 'signed'],
  passport: ['original-seen', 'name-matches', 'in-force'],
  'doctor-letter': ['original-seen', 'name-matches', 'states-total-disability', 'signed'],
  'death-certificate': ['original-seen', 'name-matches', 'states-death'],
  'heirs-letter': ['original-seen', 'names-all-heirs', 'signed'],
  'heir-ktp': ['original-seen', 'name-matches', 'nik-matches', 'photo-resembles'],
  'active-letter': ['original-seen', 'name-matches', 'states-active', 'signed'],
  'housing-papers': ['name-matches', 'is-about-housing', 'signed'],
};

/** Points of a document; one that policy added since has the two that hold for any paper. */
export const pointsOf = (document: string): readonly Point[] =>
  OF_DOCUMENT[document] ?? ['readable', 'name-matches'];
