import type { SessionView } from '@/lib/domain/views/session-view';

/** A session that commands can be sent to. */
type AtWork = {
  does(type: 'ask-factor', body: { readonly instead?: string }): Promise<SessionView>;
};

/** The participant answers nothing that he is asked beside the signature; each question goes on the record. */
export const remembersNothing = async (session: AtWork): Promise<SessionView> => {
  let view = await session.does('ask-factor', {});
  while (view.state.secondFactor.asked)
    view = await session.does('ask-factor', { instead: view.state.secondFactor.asked.id });
  return view;
};
