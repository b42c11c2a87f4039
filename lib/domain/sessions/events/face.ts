import type { Target } from '../../faces/movements';
import type { ClearFields } from '../../journal/event';
import type { Language } from '../../values/language';
import type { ChallengeFinding, WithoutChallenge } from '../challenge';
import type { CameraFault, Rung, RungReason } from '../face-fallbacks';
import type { AnswerOutcome, Feature, FeatureFinding, Question } from '../witness';
import type { FaceBand, FaceCause } from './words';

/** What is left of the tries by the policy of the day. */
export type FaceStandingRecord = {
  readonly mostFailures: number;
  readonly failuresLeft: number;
  readonly attemptsLeft: number;
  /** ISO instant before which no further picture is taken; null without a pause. */
  readonly notBefore: string | null;
};

/** Challenge, picture, verdict, and what follows where the machine does not decide. */
export type FaceEvents = {
  /** Movements drawn by the server; the id is the nonce under which they are answered once. */
  'session.challenge-drawn': {
    challengeId: string;
    targets: readonly Target[];
    deviceId: string;
    expiresAt: string;
    /** The draw that was given up for this one. */
    instead?: string;
  };
  /** What the same person failed in his other sessions, and what is left of his tries for that. */
  'session.failures-carried': { failures: number; standing: FaceStandingRecord };
  'session.face-captured': {
    captureId: string;
    digest: string;
    challengeId?: string;
    without?: WithoutChallenge;
    /** The server's clock, ISO 8601; absent in journals from before it was written down. */
    takenAt?: string;
  };
  'session.face-judged': {
    captureId: string;
    band: FaceBand;
    cause: FaceCause | null;
    reasons: readonly string[];
    attempt: number;
    registrySimilarity: number | null;
    templateSimilarity: number | null;
    registryReference: string | null;
    livenessRisk: number | null;
    modelSet: string;
    /** What was found of the movements; absent where none were asked for. */
    challenge?: ChallengeFinding;
    /** What is left after it by the policy of the day; absent in journals from before there was one. */
    standing?: FaceStandingRecord;
  };
  /** The way on that the ladder offered, and why. */
  'session.rung-offered': { rung: Rung; because: RungReason; attempt: number };
  'session.camera-troubled': { fault: CameraFault };
  'session.face-attested': { captureId: string; compared: 'earlier-picture' | 'ktp-card'; settles: boolean };
  /** The officer's comparison with the KTP and the participant's answers, for the case that follows. */
  'session.identity-compared': {
    caseId: string;
    features: Readonly<Record<Feature, FeatureFinding>>;
    outcomes: readonly { question: Question; outcome: AnswerOutcome }[];
    answers: readonly { question: Question; answer: string | null }[];
  };
  'session.template-allowed': { language: Language; textVersion: string; textHash: string };
  'session.template-kept': { templateId: string; modelSet: string };
  'session.template-withdrawn': { personId: string };
};

export const FACE_CLEAR = {
  'session.challenge-drawn': ['challengeId', 'targets', 'deviceId', 'expiresAt', 'instead'],
  'session.failures-carried': ['failures', 'standing'],
  'session.face-captured': ['captureId', 'digest', 'challengeId', 'without', 'takenAt'],
  'session.face-judged': [
    'captureId',
    'band',
    'cause',
    'reasons',
    'attempt',
    'registrySimilarity',
    'templateSimilarity',
    'registryReference',
    'livenessRisk',
    'modelSet',
    'challenge',
    'standing',
  ],
  'session.rung-offered': ['rung', 'because', 'attempt'],
  'session.camera-troubled': ['fault'],
  'session.face-attested': ['captureId', 'compared', 'settles'],
  'session.identity-compared': ['caseId', 'features', 'outcomes'],
  'session.template-allowed': ['language', 'textVersion', 'textHash'],
  'session.template-kept': ['templateId', 'modelSet'],
  'session.template-withdrawn': ['personId'],
} as const satisfies ClearFields<FaceEvents>;
