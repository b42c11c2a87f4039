/** How a difference between our payments and the bank's list was settled by a person. */
export const SETTLEMENTS = ['bank-confirmed', 'claim-returned', 'bank-corrects', 'our-correction'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];
