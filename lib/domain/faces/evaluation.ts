/**
 * Figures of a face comparison, from scored pairs. A pair in which a face was missed has no score: a genuine
 * one counts as a non-match at every threshold, an impostor one is rejected at every threshold.
 */
export type ScoredPair = {
  readonly genuine: boolean;
  /** Cosine similarity; null when a face was missed in either picture. */
  readonly similarity: number | null;
  readonly condition?: string;
  readonly group?: string;
};

/** False match rates at which the true accept rate is told; 0.0001 is NIST SP 800-63B-4's bound. */
export const TOLD_RATES = ['0.01', '0.001', '0.0001'] as const;
type ToldRate = (typeof TOLD_RATES)[number];

export type Figures = {
  readonly pairs: number;
  readonly genuine: number;
  readonly impostor: number;
  /** Pairs in which a face was missed, and how many of them were genuine. */
  readonly missed: number;
  readonly missedGenuine: number;
  readonly eer: number | null;
  readonly tarAtFmr: Readonly<Record<ToldRate, number | null>>;
  /** The similarity that each of those rates asks for, and that of the equal error rate. */
  readonly thresholds: Readonly<Record<ToldRate | 'eer', number | null>>;
  /** At the bands in force: share of genuine pairs not matched at once, and of strangers matched. */
  readonly atBands: Readonly<
    Record<
      'match' | 'undecided',
      { readonly threshold: number; readonly fnmr: number | null; readonly fmr: number | null }
    >
  >;
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const scores = (pairs: readonly ScoredPair[], genuine: boolean): number[] =>
  pairs
    .filter((pair) => pair.genuine === genuine)
    .map((pair) => pair.similarity ?? Number.NEGATIVE_INFINITY)
    .sort((a, b) => b - a);

/** How many of the descending scores are at or above the threshold. */
const accepted = (descending: readonly number[], threshold: number): number => {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descending[middle] as number) >= threshold) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Next number above, so that a stranger's very score is rejected and nothing more. */
const justAbove = (score: number): number => score + Math.max(1e-9, Math.abs(score) * 1e-9);

/** The lowest threshold that lets at most this share of strangers through. */
const thresholdAt = (impostors: readonly number[], rate: number): number | null => {
  if (impostors.length === 0) return null;
  const allowed = Math.floor(rate * impostors.length + 1e-9);
  const first = impostors[allowed];
  if (first === undefined || first === Number.NEGATIVE_INFINITY) return -1;
  return justAbove(first);
};

const equalError = (genuine: readonly number[], impostors: readonly number[]) => {
  if (genuine.length === 0 || impostors.length === 0) return { eer: null, threshold: null };
  let best = { gap: Number.POSITIVE_INFINITY, eer: 1, threshold: 1 };
  for (const score of new Set([...genuine, ...impostors])) {
    if (score === Number.NEGATIVE_INFINITY) continue;
    for (const threshold of [score, justAbove(score)]) {
      const fnmr = 1 - accepted(genuine, threshold) / genuine.length;
      const fmr = accepted(impostors, threshold) / impostors.length;
      const gap = Math.abs(fnmr - fmr);
      if (gap < best.gap) best = { gap, eer: (fnmr + fmr) / 2, threshold };
    }
  }
  return best;
};

/**
 * @param bands thresholds in force.
 * @param fixed thresholds measured on the whole set, for judging a part of it: a part has too few strangers
 *   for thresholds of its own.
 */
export const figuresOf = (
  pairs: readonly ScoredPair[],
  bands: { readonly match: number; readonly undecided: number },
  fixed?: Figures['thresholds'],
): Figures => {
  const genuine = scores(pairs, true);
  const impostors = scores(pairs, false);
  const equal = equalError(genuine, impostors);
  const own = (rate: ToldRate) => (fixed ? fixed[rate] : thresholdAt(impostors, Number(rate)));
  const thresholds = {
    '0.01': own('0.01'),
    '0.001': own('0.001'),
    '0.0001': own('0.0001'),
    eer: equal.threshold,
  };
  const tar = (rate: ToldRate) => {
    const threshold = thresholds[rate];
    return threshold === null ? null : share(accepted(genuine, threshold), genuine.length);
  };
  const at = (threshold: number) => ({
    threshold,
    fnmr: share(genuine.length - accepted(genuine, threshold), genuine.length),
    fmr: share(accepted(impostors, threshold), impostors.length),
  });
  return {
    pairs: pairs.length,
    genuine: genuine.length,
    impostor: impostors.length,
    missed: pairs.filter(({ similarity }) => similarity === null).length,
    missedGenuine: pairs.filter((pair) => pair.genuine && pair.similarity === null).length,
    eer: equal.eer,
    tarAtFmr: { '0.01': tar('0.01'), '0.001': tar('0.001'), '0.0001': tar('0.0001') },
    thresholds,
    atBands: { match: at(bands.match), undecided: at(bands.undecided) },
  };
};

export type Report = Figures & {
  readonly byCondition?: Readonly<Record<string, Figures>>;
  readonly byGroup?: Readonly<Record<string, Figures>>;
};

/** Whole figures, and parts at the whole set's thresholds where the file names conditions or groups. */
export const reportOf = (
  pairs: readonly ScoredPair[],
  bands: { readonly match: number; readonly undecided: number },
): Report => {
  const whole = figuresOf(pairs, bands);
  const by = (key: 'condition' | 'group') => {
    const names = [...new Set(pairs.flatMap((pair) => pair[key] ?? []))].sort();
    if (names.length === 0) return undefined;
    return Object.fromEntries(
      names.map((name) => [
        name,
        figuresOf(
          pairs.filter((pair) => pair[key] === name),
          bands,
          whole.thresholds,
        ),
      ]),
    );
  };
  return { ...whole, byCondition: by('condition'), byGroup: by('group') };
};
