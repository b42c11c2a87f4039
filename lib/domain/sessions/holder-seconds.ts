import type { Holder } from './entries';

type Told = { readonly type: string; readonly data: unknown; readonly at: string };

/** Whole seconds with each holder of the screen. */
export type HolderSeconds = Readonly<Record<Holder, number>>;

/** Who holds the screen after an event: a name, nobody, or as before. */
const holderAfter = ({ type, data }: Told, before: Holder | null): Holder | null => {
  switch (type) {
    case 'session.opened':
    case 'session.taken-over':
      return 'officer';
    case 'session.screen-handed-over':
      return (data as { readonly to: Holder }).to;
    case 'session.paused':
    case 'session.ended':
      return null;
    default:
      return before;
  }
};

/**
 * How long officer and participant held the screen, by the server's commit times (ISO 8601) of a session's
 * events in their order. A paused session is in nobody's hands. What came after the last hand-over counts up to
 * the last thing that staff did: an answer of the bank a day later is nobody's time at the counter.
 */
export const holderSeconds = (
  events: readonly (Told & { readonly actor: { readonly kind: string } })[],
): HolderSeconds => {
  const passed = { officer: 0, participant: 0 };
  let holder: Holder | null = null;
  let since = 0;
  for (const event of events) {
    if (event.actor.kind !== 'staff') continue;
    const at = Date.parse(event.at);
    if (holder) passed[holder] += at - since;
    since = at;
    holder = holderAfter(event, holder);
  }
  return {
    officer: Math.round(passed.officer / 1_000),
    participant: Math.round(passed.participant / 1_000),
  };
};
