// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import type { Band } from './bands';
import type { QualityPolicy } from './manifest';
import type { FaceQuality, QualityReason } from './port';

/**
 * Who or what a failed attempt is put down to. Only the participant's own failures are counted, and those are of faces
 * that were compared, or tricks: `position` is a head that stood, turned or moved so that nothing could be compared.
 */
export const CAUSES = [
  'participant',
  'position',
  'light',
  'camera',
  'network',
  'engine',
  'registry',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What is known about an attempt that did not succeed. */
export type FailedAttempt = {
  /** How the picture reached the engine. */
  readonly capture:
    | { readonly kind: 'read'; readonly reasons: readonly QualityReason[]; readonly quality?: FaceQuality }
    | { readonly kind: 'camera-failed' }
    | { readonly kind: 'not-delivered' }
    | { readonly kind: 'engine-busy' }
    | { readonly kind: 'engine-unavailable' };
  /** The registry's answer, when it was asked. */
  readonly registry?:
    | { readonly kind: 'answered'; readonly band: Band }
    | { readonly kind: 'refused'; readonly code: string }
    | { readonly kind: 'unavailable' };
  /** Comparison with a template of our own, when there is one. */
  readonly template?: Band;
  /** Whether the movements asked for were seen, when they were asked for. */
  readonly challengePassed?: boolean;
};

export type Blame = { readonly cause: Cause; readonly counts: boolean; readonly because: string };

const LIGHT: readonly QualityReason[] = ['too-dark', 'too-bright', 'backlit'];
const CAMERA: readonly QualityReason[] = ['picture-unreadable', 'picture-too-large', 'blurred'];

type Row = {
  readonly because: string;
  readonly cause: Cause;
  readonly when: (attempt: FailedAttempt, policy: QualityPolicy) => boolean;
};

const hasReason = ({ capture }: FailedAttempt, reasons: readonly QualityReason[]): boolean =>
  capture.kind === 'read' && capture.reasons.some((reason) => reasons.includes(reason));

/** Light that passed the gate but only just: a failed comparison in it is not held against the person. */
const isPoorLight = ({ capture }: FailedAttempt, policy: QualityPolicy): boolean => {
  if (capture.kind !== 'read' || !capture.quality) return false;
  const { exposure, surroundings, clippedBright, clippedDark } = capture.quality;
  return (
    exposure < policy.faceLumaMin * 1.35 ||
    exposure > policy.faceLumaMax * 0.93 ||
    surroundings - exposure > policy.backlitDifference * 1.6 ||
    Math.max(clippedBright, clippedDark) > policy.clippedShareMax * 0.6
  );
};

/** The first row that holds decides: technical causes are looked for before the person is. */
const ROWS = [
  { because: 'camera-failed', cause: 'camera', when: (a) => a.capture.kind === 'camera-failed' },
  { because: 'not-delivered', cause: 'network', when: (a) => a.capture.kind === 'not-delivered' },
  { because: 'engine-busy', cause: 'engine', when: (a) => a.capture.kind === 'engine-busy' },
  { because: 'engine-unavailable', cause: 'engine', when: (a) => a.capture.kind === 'engine-unavailable' },
  { because: 'registry-unavailable', cause: 'registry', when: (a) => a.registry?.kind === 'unavailable' },
  // No photo on record, access withdrawn, a face not seen by them that we see: theirs, not the person's.
  { because: 'registry-refused', cause: 'registry', when: (a) => a.registry?.kind === 'refused' },
  { because: 'light', cause: 'light', when: (a) => hasReason(a, LIGHT) },
  { because: 'camera-picture', cause: 'camera', when: (a) => hasReason(a, CAMERA) },
  {
    because: 'position',
    cause: 'position',
    when: (a) => a.capture.kind === 'read' && a.capture.reasons.length > 0,
  },
  { because: 'challenge', cause: 'participant', when: (a) => a.challengePassed === false },
  { because: 'poor-light', cause: 'light', when: isPoorLight },
  { because: 'no-match', cause: 'participant', when: () => true },
] as const satisfies readonly Row[];

export type BlameReason = (typeof ROWS)[number]['because'];

/**
 * The cause of a failed attempt, by rule. An attempt in light that only just passes is free as well, so the
 * policy must also cap attempts of every cause (NIST SP 800-63B-4 asks for a limit): bad light must not buy
 * unlimited guesses.
 */
export const blameFor = (
  attempt: FailedAttempt,
  policy: QualityPolicy,
): Blame & { readonly because: BlameReason } => {
  const row = ROWS.find(({ when }) => when(attempt, policy)) ?? ROWS[ROWS.length - 1]!;
  return { cause: row.cause, counts: row.cause === 'participant', because: row.because };
};
