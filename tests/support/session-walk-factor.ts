import type { SessionFacts } from '@/lib/domain/sessions/facts';
import type { SessionState } from '@/lib/domain/sessions/state';
import type { Dice } from './session-walk-face';

const STRAY = '00000000-0000-7000-8000-000000000091';

/** What the carrier's record would have said: mostly two different wages, sometimes none at all. */
export const factorFacts = ({ a }: Dice): Partial<SessionFacts> => ({
  wages: a % 6 === 0 ? { last: null, first: null } : { last: 3_500_000, first: 1_500_000 },
  codeRight: a % 2 === 0,
  factorTries: { codeTries: 3, questionTries: 1 },
  wordAloneSpent: a % 5 === 3,
});

export const factorBodies = (state: SessionState, { a, b }: Dice): Record<string, unknown> => {
  const factorId = a % 7 === 0 ? STRAY : (state.secondFactor.asked?.id ?? STRAY);
  return {
    'ask-factor': b % 5 ? {} : { instead: factorId },
    'answer-factor': { factorId, answer: b % 3 ? '3m-4m' : '1m-2m' },
    'record-code-unsent': { factorId, why: 'gateway-silent' },
  };
};

/** At the confirmation: the question, its answer, then the signature. */
export const factorNext = ({ secondFactor: { asked, settled } }: SessionState): string => {
  if (settled) return 'confirm-payment';
  return asked ? 'answer-factor' : 'ask-factor';
};
