import type { Pose } from './port';

export const TARGETS = ['left', 'right', 'up', 'down', 'closer'] as const;
/** Sides are the person's own. */
export type Target = (typeof TARGETS)[number];

export type Seen = { readonly pose: Pose; readonly eyeDistancePx: number };

/** Changes against the person's own frontal level that count as a movement. */
const TURN_DEGREES = 14;
const NOD_DEGREES = 8.5;
/** A nod is read on a face that looks ahead: turned heads read as nodding too. */
const NOD_WITHIN_YAW = 11;
const CLOSER_RATIO = 1.25;
/** One frame is noise, two are a movement. */
const LEAST_FRAMES = 2;
/** Frames with this much yaw or less may be frontal ones. */
const FRONTAL_YAW = 10;

/** Middle of the shortest interval that holds half of the values: where the person rests. */
const restingValue = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.max(1, Math.ceil(sorted.length / 2));
  let best = { width: Number.POSITIVE_INFINITY, at: 0 };
  for (let i = 0; i + half <= sorted.length; i += 1) {
    const width = (sorted[i + half - 1] as number) - (sorted[i] as number);
    if (width < best.width) best = { width, at: i };
  }
  const inside = sorted.slice(best.at, best.at + half);
  return inside.reduce((a, b) => a + b, 0) / inside.length;
};

export type Level = { readonly yaw: number; readonly pitch: number; readonly eyeDistancePx: number };

/** How this person looks straight ahead into this camera; undefined when no frame is frontal. */
export const frontalLevel = (frames: readonly Seen[]): Level | undefined => {
  const frontal = frames.filter(({ pose }) => Math.abs(pose.yaw) <= FRONTAL_YAW);
  if (frontal.length === 0) return undefined;
  return {
    yaw: restingValue(frontal.map(({ pose }) => pose.yaw)),
    pitch: restingValue(frontal.map(({ pose }) => pose.pitch)),
    eyeDistancePx: restingValue(frontal.map((frame) => frame.eyeDistancePx)),
  };
};

export const movementOf = ({ pose, eyeDistancePx }: Seen, level: Level): Target | undefined => {
  const yaw = pose.yaw - level.yaw;
  const pitch = pose.pitch - level.pitch;
  if (yaw <= -TURN_DEGREES) return 'left';
  if (yaw >= TURN_DEGREES) return 'right';
  if (Math.abs(yaw) > NOD_WITHIN_YAW) return undefined;
  if (pitch >= NOD_DEGREES) return 'up';
  if (pitch <= -NOD_DEGREES) return 'down';
  return eyeDistancePx >= level.eyeDistancePx * CLOSER_RATIO ? 'closer' : undefined;
};

/** The movements in the order in which they were made; single stray frames do not break or make one. */
export const movementsOf = (frames: readonly Seen[], level: Level): Target[] => {
  const labels = frames.map((frame) => movementOf(frame, level));
  const steady = labels.map((label, i) => {
    const before = labels[i - 1];
    return before !== undefined && before === labels[i + 1] ? before : label;
  });
  const made: Target[] = [];
  let run = 0;
  steady.forEach((label, i) => {
    run = label !== undefined && label === steady[i - 1] ? run + 1 : 1;
    if (label !== undefined && run === LEAST_FRAMES) made.push(label);
  });
  return made;
};

/** Whether the head moved at all, beyond the noise of the landmarks. */
export const hasMoved = (frames: readonly Seen[], level: Level): boolean =>
  frames.some((frame) => movementOf(frame, level) !== undefined);
