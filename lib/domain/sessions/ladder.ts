import { CONTRADICTION, type Offer, type Rung, type RungReason } from './face-fallbacks';
import { faceRecordOf } from './face-record';
import type { FaceAttempt, SessionState } from './state';
import { openCase } from './steps';

/** What the rows look at, read from the session once. */
type Failing = {
  readonly state: SessionState;
  readonly failed: readonly FaceAttempt[];
  readonly last: FaceAttempt | undefined;
  /** Light or camera failing at the end of the row of attempts, since the session came to this device. */
  readonly streak: number;
};

type Row = {
  readonly rung: Rung;
  readonly because: RungReason;
  readonly when: (failing: Failing) => boolean;
};

const isWaitedFor = ({ face, waitedFor }: SessionState): boolean =>
  face.attempts.some(({ band, captureId }) => band === null && waitedFor[captureId] !== undefined);

const isTroubled = ({ face }: SessionState): boolean =>
  face.troubles.some(({ after }) => after === face.attempts.length);

const isAttested = ({ state, last }: Failing): boolean =>
  last !== undefined && state.face.attested === last.captureId;

/**
 * The ladder, one row per way on; the first row that holds is the one offer made. Nobody falls off its end:
 * above every machine stands a person, and above a person who is not there stands a day on which he is.
 */
const ROWS = [
  { rung: 'call-back', because: 'supervisor-awaited', when: ({ state }) => Boolean(openCase(state, 'face')) },
  { rung: 'witness', because: 'machine-silent', when: ({ state }) => isWaitedFor(state) },
  {
    rung: 'witness',
    because: 'attested-but-contradicted',
    when: (failing) => isAttested(failing),
  },
  { rung: 'attestation', because: 'undecided', when: ({ last }) => last?.band === 'undecided' },
  {
    rung: 'witness',
    because: 'failures-elsewhere',
    when: ({ state }) => faceRecordOf(state).failuresLeft === 0 && state.face.failuresElsewhere > 0,
  },
  { rung: 'witness', because: 'failures-spent', when: ({ state }) => faceRecordOf(state).failuresLeft === 0 },
  { rung: 'witness', because: 'attempts-spent', when: ({ state }) => faceRecordOf(state).attemptsLeft === 0 },
  { rung: 'witness', because: 'registry-cannot-compare', when: ({ last }) => last?.cause === 'registry' },
  {
    rung: 'witness',
    because: 'camera-again-elsewhere',
    when: ({ state, streak }) => state.face.movedAfter !== null && (streak >= 2 || isTroubled(state)),
  },
  { rung: 'other-device', because: 'camera-trouble', when: ({ state }) => isTroubled(state) },
  { rung: 'other-device', because: 'camera-again', when: ({ streak }) => streak >= 3 },
  { rung: 'other-light', because: 'light-again', when: ({ streak }) => streak >= 2 },
  { rung: 'coach', because: 'first-failures', when: ({ last }) => last !== undefined },
] as const satisfies readonly Row[];

const isLightOrCamera = ({ cause }: FaceAttempt): boolean => cause === 'light' || cause === 'camera';

const trailing = (attempts: readonly FaceAttempt[]): number => {
  const other = attempts.findLastIndex((one) => !isLightOrCamera(one));
  return attempts.length - 1 - other;
};

/** The one next way on, or null while nothing has failed or the face is settled. */
export const nextRung = (state: SessionState): Offer | null => {
  const { attempts, verifiedBy, movedAfter } = state.face;
  if (verifiedBy) return null;
  const failed = attempts.filter(({ band }) => band !== null && band !== 'match');
  const here = attempts.slice(movedAfter ?? 0).filter(({ band }) => band !== null && band !== 'match');
  const failing = { state, failed, last: failed.at(-1), streak: trailing(here) };
  const row = (ROWS as readonly Row[]).find(({ when }) => when(failing));
  return row ? { rung: row.rung, because: row.because } : null;
};

/** Whether an attempt shows two scores that cannot both be right: then a second person decides. */
export const isContradicted = ({ reasons }: FaceAttempt): boolean => reasons.includes(CONTRADICTION);
