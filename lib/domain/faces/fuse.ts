import { normalised } from './similarity';

export type WeightedTemplate = { readonly embedding: Float32Array; readonly weight: number };

/**
 * One template out of several frames of one capture: the mean, weighted by quality, so that a blink or a blur
 * does not decide. The frames must be known to show the same person. Undefined when nothing has weight.
 */
export const fuse = (templates: readonly WeightedTemplate[]): Float32Array | undefined => {
  const weighted = templates.filter(({ weight }) => weight > 0);
  const first = weighted[0];
  if (!first) return undefined;
  const sum = new Float32Array(first.embedding.length);
  for (const { embedding, weight } of weighted) {
    if (embedding.length !== sum.length) throw new Error('embeddings of different length');
    embedding.forEach((value, i) => {
      sum[i] = (sum[i] as number) + value * weight;
    });
  }
  return normalised(sum);
};

export type Reference = {
  readonly embedding: Float32Array;
  /** How old the picture is; older ones weigh less. */
  readonly ageYears: number;
};

/** A reference loses half of its weight in this time. */
const HALF_LIFE_YEARS = 6;

/**
 * Several references of one person (earlier verified captures) as one. Comparing with their mean, and not
 * taking the best of several comparisons, keeps the false match rate that the thresholds were measured at.
 */
export const fuseReferences = (references: readonly Reference[]): Float32Array | undefined =>
  fuse(
    references.map(({ embedding, ageYears }) => ({
      embedding,
      weight: 0.5 ** (Math.max(0, ageYears) / HALF_LIFE_YEARS),
    })),
  );
