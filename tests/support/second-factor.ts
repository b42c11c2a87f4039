import type { CommandInput } from '@/lib/domain/sessions/commands';
import { isWageIn, WAGE_CHOICES } from '@/lib/domain/sessions/second-factor';
import type { SessionView } from '@/lib/domain/views/session-view';
import { pool } from '@/lib/server/database/connection';
import { wagesOf } from '@/lib/server/participants/membership-facts';
import { codeOfFactor } from '@/lib/server/sessions/second-factor-facts';

type Asking = 'ask-factor' | 'answer-factor';

/** A session that commands can be sent to. */
type AtWork = {
  does(type: 'ask-factor', body: { readonly instead?: string }): Promise<SessionView>;
  send(type: Asking, body: CommandInput<Asking>): Promise<{ readonly accepted: boolean }>;
  view(): Promise<SessionView>;
};

/** The participant answers nothing that is asked beside the signature; each question goes on the record. */
export const remembersNothing = async (session: AtWork): Promise<SessionView> => {
  let view = await session.does('ask-factor', {});
  while (view.state.secondFactor.asked)
    view = await session.does('ask-factor', { instead: view.state.secondFactor.asked.id });
  return view;
};

const answerTo = async ({ state }: SessionView): Promise<CommandInput<'answer-factor'> | null> => {
  const { asked } = state.secondFactor;
  if (!asked) return null;
  const { id: factorId, factor } = asked;
  if (factor === 'code') return { factorId, answer: codeOfFactor(factorId) };
  const membership = state.person?.memberships.find(({ id }) => id === state.membershipId);
  const wages = membership ? await wagesOf(pool(), membership) : { first: null, last: null };
  const wage = (factor === 'last-wage' ? wages.last : wages.first) ?? 0;
  return { factorId, answer: WAGE_CHOICES.find(({ key }) => isWageIn(key, wage))?.key ?? 'below-1m' };
};

/** The participant answers whatever is asked beside the signature, and right: the code as it was sent, the wage as it was. */
export const answersRight = async (session: AtWork): Promise<SessionView> => {
  let view = await session.does('ask-factor', {});
  for (let answer = await answerTo(view); answer; answer = await answerTo(view)) {
    // A code that could not be sent gives way to a question meanwhile: that one is answered then.
    await session.send('answer-factor', answer);
    view = await session.view();
  }
  return view;
};

/** The participant answers the question wrong: another wage than the record has. */
export const answersWrong = async (session: AtWork): Promise<SessionView> => {
  let view = await session.does('ask-factor', {});
  const wrong = (right: string) => (right === '7m-10m' ? 'below-1m' : '7m-10m');
  for (let answer = await answerTo(view); answer; answer = await answerTo(view)) {
    const isCode = /^\d{6}$/.test(answer.answer);
    await session.send('answer-factor', {
      ...answer,
      answer: isCode ? (answer.answer === '000000' ? '000001' : '000000') : wrong(answer.answer),
    });
    view = await session.view();
  }
  return view;
};
