import { ok, refuse } from '../../values/outcome';
import type { SessionEvent } from '../events';
import type { SessionFacts } from '../facts';
import { nextFactor } from '../next-factor';
import { FACTOR_MINUTES, type FactorMiss, isWageIn, mostMisses } from '../second-factor';
import { SECOND_FACTOR_FOLDERS } from '../second-factor-folds';
import type { SessionState } from '../state';
import type { Decider } from './rule';

type Asked = NonNullable<SessionState['secondFactor']['asked']>;

const NOBODY_KNOWS = { last: null, first: null };

const askNext = (state: SessionState, facts: SessionFacts): SessionEvent => {
  const next = nextFactor({ state, wages: facts.wages ?? NOBODY_KNOWS });
  if ('passedOver' in next) return { type: 'session.factor-passed-over', data: { why: next.passedOver } };
  const expiresAt = new Date(Date.parse(facts.now) + FACTOR_MINUTES * 60_000).toISOString();
  return { type: 'session.factor-asked', data: { factorId: facts.freshId, factor: next.ask, expiresAt } };
};

/** What was asked came to nothing: on the record, and the next way is opened in the same breath. */
const missed = (
  state: SessionState,
  { id: factorId, factor }: Asked,
  how: FactorMiss,
  facts: SessionFacts,
): SessionEvent[] => {
  const data = { factorId, factor, how };
  const after = { ...state, ...SECOND_FACTOR_FOLDERS['session.factor-missed'](state, data) };
  return [{ type: 'session.factor-missed', data }, askNext(after, facts)];
};

const isLate = ({ expiresAt }: Asked, facts: SessionFacts): boolean => facts.now >= expiresAt;

/** Opens the question of this hand-over, or the next one in place of what cannot be answered. */
export const askFactor: Decider<'ask-factor'> = (state, { instead }, facts) => {
  const { asked, settled } = state.secondFactor;
  if (state.participantConfirmed || settled) return ok([]);
  if (!asked) return ok([askNext(state, facts)]);
  if (instead === asked.id)
    return ok(missed(state, asked, asked.factor === 'code' ? 'not-received' : 'not-known', facts));
  return ok(isLate(asked, facts) ? missed(state, asked, 'late', facts) : []);
};

const isRight = ({ factor }: Asked, answer: string, { codeRight, wages }: SessionFacts): boolean => {
  if (factor === 'code') return codeRight === true;
  const wage = factor === 'last-wage' ? wages?.last : wages?.first;
  return wage != null && isWageIn(answer, wage);
};

/** A wrong answer is accepted as what it is, so that tries are counted on the record and not on the tablet. */
export const answerFactor: Decider<'answer-factor'> = (state, { factorId, answer }, facts) => {
  const { asked, misses } = state.secondFactor;
  if (!asked || asked.id !== factorId) return refuse('factor.stale');
  if (isLate(asked, facts)) return ok(missed(state, asked, 'late', facts));
  if (!facts.factorTries) return refuse('command.invalid');
  const { factor } = asked;
  if (isRight(asked, answer, facts))
    return ok([{ type: 'session.factor-given', data: { factorId, factor } }]);
  return misses + 1 < mostMisses(factor, facts.factorTries)
    ? ok([{ type: 'session.factor-mistyped', data: { factorId, factor } }])
    : ok(missed(state, asked, 'wrong', facts));
};

/** A silent gateway is not waited for: the participant sits there, and a question does as well. */
export const recordCodeUnsent: Decider<'record-code-unsent'> = (state, { factorId, why }, facts) => {
  const { asked } = state.secondFactor;
  const isOpen = state.status === 'open' || state.status === 'paused'; // the visit may have ended meanwhile
  return ok(isOpen && asked?.id === factorId ? missed(state, asked, why, facts) : []);
};
