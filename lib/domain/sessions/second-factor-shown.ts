import type { SessionState } from './state';

/**
 * The state as the counter's screens may have it: a wrong answer looks like a right one, so that nobody learns the
 * answer by trying. What it was stands in the journal, for whoever decides and reviews.
 */
export const withoutVerdict = (state: SessionState): SessionState => {
  const { settled, missed } = state.secondFactor;
  const wrong = missed.findLast(({ how }) => how === 'wrong');
  if (!wrong) return state;
  const isWrong = settled !== null && 'passedOver' in settled && settled.passedOver === 'answered-wrong';
  return {
    ...state,
    secondFactor: {
      ...state.secondFactor,
      missed: missed.filter(({ how }) => how !== 'wrong'),
      settled: isWrong ? { by: wrong.factor } : settled,
    },
  };
};
