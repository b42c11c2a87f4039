import type { Target } from '../faces/movements';

/** How long a drawn challenge may be answered, in seconds: time to read it aloud and for a thin line. */
export const CHALLENGE_SECONDS = 120;

/** Fewer frames cannot show a movement; see challenge.ts in lib/biometrics. */
export const LEAST_FRAMES = 10;

/** Why a picture is taken without movements. The machine's match then never settles the face: a person does. */
export const WITHOUT_CHALLENGE = [
  'cannot-move',
  'injury-or-illness',
  'does-not-see-or-hear',
  'weak-line',
] as const;
export type WithoutChallenge = (typeof WITHOUT_CHALLENGE)[number];

/** A challenge that waits for its answer. Its id is the nonce: it is answered once, on its own device, in time. */
export type Challenge = {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly deviceId: string;
  /** ISO instant, server's clock. */
  readonly expiresAt: string;
};

/** What was found of a challenge that was answered. */
export type ChallengeFinding = {
  readonly verdict: 'passed' | 'undecided' | 'refused';
  readonly reasons: readonly string[];
  readonly asked: readonly string[];
  readonly seen: readonly string[];
  readonly frames: number;
};

/** Set before the reasons of a challenge, which share names with those of a picture's quality. */
export const CHALLENGE_PREFIX = 'challenge.';
/** A reason of its own: a picture so like one on record that it can hardly be another photograph. */
export const OF_RECORD_REASON = 'picture.of-record';
/** A reason of its own: the picture was taken before. */
export const REPLAYED_REASON = 'picture.replayed';
/** Beside a match that only a demo takes: a straight picture, without movements. */
export const DEMO_REASON = `${CHALLENGE_PREFIX}demo-without-movements`;
/** A reason of its own: the face matched, but no movement was asked for. */
export const WITHOUT_REASON = `${CHALLENGE_PREFIX}without`;
