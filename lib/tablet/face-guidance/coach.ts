import type { QualityReason } from '../../domain/faces/port';
import { hintsFrom, isStill } from './hints';
import type { Sight } from './sight';

type Verdict = QualityReason | 'good';

/** What is shown now, and since when all is well; times in milliseconds of the caller's clock. */
export type Coach = {
  readonly shown: Verdict | null;
  readonly before: Sight | null;
  readonly heard: Verdict | null;
  readonly goodSince: number;
};

export const NEW_COACH: Coach = { shown: null, before: null, heard: null, goodSince: 0 };

/** Held still and well for this long before the shutter goes by itself. */
const STEADY = 700;

/**
 * The next sight: another word is shown once two sights in a row say it, so that nothing flickers at five a second.
 */
export const coached = (coach: Coach, sight: Sight, at: number): Coach => {
  const heard: Verdict = hintsFrom(sight)[0] ?? 'good';
  const agreed = coach.shown === null || coach.heard === heard;
  const goesOn = heard === 'good' && coach.heard === 'good' && isStill(coach.before, sight);
  return {
    shown: agreed ? heard : coach.shown,
    before: sight,
    heard,
    goodSince: goesOn ? coach.goodSince : at,
  };
};

export const isSteady = ({ shown, heard, goodSince }: Coach, at: number): boolean =>
  shown === 'good' && heard === 'good' && at - goodSince >= STEADY;
