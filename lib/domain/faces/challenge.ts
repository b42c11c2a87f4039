import { type Band, type BandPolicy, bandOf } from './bands';
import { returningPictures, type Trace, withoutStutter } from './freshness';
import { fuse } from './fuse';
import { isLooped } from './loop';
import { frontalLevel, hasMoved, type Level, movementOf, movementsOf, type Target } from './movements';
import type { Box, Pose } from './port';
import { cosine } from './similarity';

/** One frame of a challenge as the engine read it. */
export type ChallengeFrame = Trace & {
  readonly faces: number;
  readonly width: number;
  readonly height: number;
  readonly box?: Box;
  readonly pose?: Pose;
  readonly eyeDistancePx?: number;
  readonly embedding?: Float32Array;
  /** Quality of the frame, 0–1; see qualityWeight in quality.ts. */
  readonly weight: number;
};

export const CHALLENGE_REASONS = [
  'too-short',
  'face-lost',
  'several-faces',
  'replayed',
  'looped',
  'still-picture',
  'jump',
  'person-changed',
  'movement-missing',
  'wrong-order',
  'other-movements',
  'reference-mismatch',
] as const;
export type ChallengeReason = (typeof CHALLENGE_REASONS)[number];

export type ChallengeVerdict = {
  /** `undecided`: movements as asked, similarity between the bands: a person decides. */
  readonly verdict: 'passed' | 'undecided' | 'refused';
  readonly reasons: readonly ChallengeReason[];
  readonly seen: readonly Target[];
  readonly frames: number;
  /** Of the fused frontal frames with the reference, −1…1. */
  readonly similarity: number | null;
  readonly band: Band | null;
  /** Template of the frontal frames, for comparing further or keeping. */
  readonly template?: Float32Array;
};

const LEAST_FRAMES = 10;
const LOST_SHARE = 0.25;
const SEVERAL_FACES_FRAMES = 2;
const REPLAYED_FRAMES = 3;
/** Degrees between neighbouring frames; a quick head turns 8 in a tenth of a second and 25 in a third. */
const LARGEST_TURN = 32;
/** Of the face's height. */
const LARGEST_SHIFT = 0.6;
/** Neighbours of one person stay above 0.9 (blinks included), strangers below 0.52 in any pose. */
const SAME_AS_NEIGHBOUR = 0.6;
/** Against the frontal template: turned heads of one person reach down to 0.8, real ones further. */
const SAME_AS_TEMPLATE = 0.42;

type ReadFrame = ChallengeFrame &
  Required<Pick<ChallengeFrame, 'box' | 'pose' | 'eyeDistancePx' | 'embedding'>>;

const isRead = (frame: ChallengeFrame): frame is ReadFrame =>
  frame.faces > 0 && !!frame.box && !!frame.pose && !!frame.embedding && frame.eyeDistancePx !== undefined;

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const isJump = (a: ReadFrame, b: ReadFrame): boolean => {
  if (a.width !== b.width || a.height !== b.height) return true;
  const from = middle(a.box);
  const to = middle(b.box);
  return (
    Math.abs(b.pose.yaw - a.pose.yaw) > LARGEST_TURN ||
    Math.abs(b.pose.pitch - a.pose.pitch) > LARGEST_TURN ||
    Math.hypot(to.x - from.x, to.y - from.y) > LARGEST_SHIFT * Math.min(a.box.height, b.box.height)
  );
};

const neighbours = (frames: readonly ReadFrame[]) =>
  frames.slice(1).map((frame, i) => [frames[i] as ReadFrame, frame] as const);

/** Frames that look ahead, also from nearer: what the large picture shows, they show. */
const isAhead = (frame: ReadFrame, level: Level): boolean => {
  const movement = movementOf(frame, level);
  return movement === undefined || movement === 'closer';
};

const frontalTemplate = (frames: readonly ReadFrame[], level: Level): Float32Array | undefined =>
  fuse(
    frames
      .filter(({ pose, eyeDistancePx }) => movementOf({ pose, eyeDistancePx }, level) === undefined)
      .map(({ embedding, weight }) => ({ embedding, weight: Math.max(weight, 1e-6) })),
  );

const sequenceReason = (seen: readonly Target[], asked: readonly Target[]): ChallengeReason | undefined => {
  if (seen.length === asked.length && seen.every((target, i) => target === asked[i])) return undefined;
  if (asked.some((target) => !seen.includes(target))) return 'movement-missing';
  return seen.length > asked.length ? 'other-movements' : 'wrong-order';
};

/**
 * Judges the frames of one challenge, in the order in which they were taken. Exactly the movements asked for
 * pass, no more and no less: a recording that shows every movement must not fit every challenge.
 * @param earlier traces of earlier captures; a picture among them refuses the whole challenge.
 */
export const judgeChallenge = (input: {
  readonly frames: readonly ChallengeFrame[];
  readonly targets: readonly Target[];
  readonly reference?: Float32Array;
  readonly earlier?: readonly Trace[];
  readonly bands: BandPolicy;
}): ChallengeVerdict => {
  const frames = withoutStutter(input.frames);
  const read = frames.filter(isRead);
  const level = frontalLevel(read);
  const reasons = new Set<ChallengeReason>();
  const add = (reason: ChallengeReason, when: boolean) => {
    if (when) reasons.add(reason);
  };

  add('still-picture', input.frames.length >= LEAST_FRAMES && frames.length < LEAST_FRAMES);
  add('too-short', input.frames.length < LEAST_FRAMES || input.targets.length === 0);
  add('face-lost', read.length < frames.length * (1 - LOST_SHARE) || level === undefined);
  add('several-faces', frames.filter(({ faces }) => faces > 1).length >= SEVERAL_FACES_FRAMES);
  add('replayed', returningPictures(frames, input.earlier ?? []) >= REPLAYED_FRAMES);
  add(
    'jump',
    neighbours(read).some(([a, b]) => isJump(a, b)),
  );

  if (!level) {
    return {
      verdict: 'refused',
      reasons: [...reasons],
      seen: [],
      frames: frames.length,
      similarity: null,
      band: null,
    };
  }
  add('looped', isLooped(read));
  add('still-picture', !hasMoved(read, level));

  const template = frontalTemplate(read, level);
  const unlike = (frame: ReadFrame) => !template || cosine(frame.embedding, template) < SAME_AS_TEMPLATE;
  add(
    'person-changed',
    read.some(unlike) ||
      neighbours(read).some(([a, b]) => cosine(a.embedding, b.embedding) < SAME_AS_NEIGHBOUR),
  );

  const seen = movementsOf(read, level);
  const wrong = sequenceReason(seen, input.targets);
  if (wrong) reasons.add(wrong);

  const similarity = template && input.reference ? cosine(template, input.reference) : null;
  const band = similarity === null ? null : bandOf(similarity, input.bands);
  // Each of them, and not only their mean: a slow fade into another person has a mean that resembles both.
  const { reference, bands } = input;
  const isAnother = ({ embedding }: ReadFrame) =>
    reference !== undefined && bandOf(cosine(embedding, reference), bands) === 'no-match';
  add(
    'reference-mismatch',
    band === 'no-match' || read.some((frame) => isAhead(frame, level) && isAnother(frame)),
  );

  const told = CHALLENGE_REASONS.filter((reason) => reasons.has(reason));
  const verdict = told.length > 0 ? 'refused' : band === 'undecided' ? 'undecided' : 'passed';
  return { verdict, reasons: told, seen, frames: frames.length, similarity, band, template };
};
