import { CASE_REASONS } from '@/lib/domain/sessions/commands';
import { CAMERA_FAULTS } from '@/lib/domain/sessions/face-fallbacks';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import { nextRung } from '@/lib/domain/sessions/ladder';
import type { SessionState } from '@/lib/domain/sessions/state';
import { TEMPLATE_TEXTS } from '@/lib/domain/sessions/template-text';
import { FEATURES, questionsFor } from '@/lib/domain/sessions/witness';

/** Random numbers of one step; the walk reads them in any order and always gets the same ones again. */
export type Dice = {
  readonly noise: number;
  readonly type: number;
  readonly who: number;
  readonly a: number;
  readonly b: number;
};

const TEMPLATE = '00000000-0000-7000-8000-000000000092';

/** The way that the ladder offers, most of the time. */
export const faceType = (state: SessionState, dice: Dice): string => {
  const offer = nextRung(state);
  if (offer?.rung === 'attestation') return dice.a % 3 ? 'attest-face' : 'capture-face';
  if (offer?.rung === 'witness') return 'ask-witness';
  return state.face.attempts.length > 1 && dice.a % 2 ? 'ask-witness' : 'capture-face';
};

/** Bodies of the commands of the ladder and of keeping a face. */
export const faceBodies = ({ a, b }: Dice, captureId: string): Record<string, unknown> => {
  const stray = a % 7 === 0;
  return {
    'report-camera': { fault: CAMERA_FAULTS[b % CAMERA_FAULTS.length] },
    'attest-face': { captureId, compared: 'ktp-card' },
    'ask-witness': {
      why: CASE_REASONS.face[b % CASE_REASONS.face.length], note: b % 2 ? 'KTP jelas' : '',
      features: Object.fromEntries(FEATURES.map((feature) => [feature, 'same'])),
      answers: (a % 11 ? questionsFor('PU') : []).map((question) => ({ question, answer: 'PT Contoh' })),
    },
    'book-call-back': { day: '2026-11-24', from: b % 3 === 1 ? '11:00' : '09:00' },
    'allow-template': {
      language: 'id', textVersion: stray ? 'old' : TEMPLATE_TEXTS.id.version, textHash: TEMPLATE_TEXTS.id.hash,
    },
    'withdraw-template': {},
    'record-template': { templateId: TEMPLATE, modelSet: 'm' },
  }; // biome-ignore format: a row a command
};

/** What the look-ups of the face step would have brought: short limits, so that walks reach their ends. */
export const faceFactsOf = ({ a, b }: Dice): Partial<SessionFacts> => ({
  faceLimits: {
    participantFailures: 3,
    attempts: 6,
    withoutPause: 2,
    pauseSeconds: 2,
    windowHours: 24,
    judgingSeconds: 120,
    draws: 4,
  },
  triesElsewhere: { failures: b % 17 === 0 ? 3 : 0, pending: a % 29 === 0 },
  outcomes: [{ question: 'employer', outcome: 'right' }],
  freeSlots: [{ day: '2026-11-24', from: '09:00', until: '10:00' }],
});
