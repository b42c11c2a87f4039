import type { SessionRefusal } from '../../domain/sessions/refusal-codes';
import { signCommand } from '../this-device/this-device';
import type { Item } from './item';
import { itemOf } from './new-item';
import { outbox, putIn, sendWaiting, takeOut } from './outbox';

/**
 * Refusals that say nothing against the command itself. `earlier`: what it stands on had not been taken, mostly
 * because an earlier command of the session was refused. `others`: somebody else had the session just then.
 */
const PASSING = {
  'session.unknown': 'earlier',
  'session.step-out-of-order': 'earlier',
  'session.screen-with-participant': 'earlier',
  'session.screen-with-officer': 'earlier',
  'session.moved-meanwhile': 'others',
  'session.paused': 'others',
  'session.held-by-colleague': 'others',
  'person.session-open': 'others',
  'case.open': 'others',
  'device.clock-off': 'others',
} as const satisfies Partial<Record<SessionRefusal, 'earlier' | 'others'>>;

const passingOf = ({ state, refused }: Item): 'earlier' | 'others' | null =>
  state === 'refused' && refused
    ? ((PASSING as Partial<Record<string, 'earlier' | 'others'>>)[refused.code] ?? null)
    : null;

/** The refused command of the same session that this refused one waits for; null where it waits for none. */
export const standsOn = (item: Item, all: readonly Item[]): Item | null => {
  if (passingOf(item) !== 'earlier') return null;
  const before = all.filter(
    (one) => one.sessionId === item.sessionId && one.state === 'refused' && one.counter < item.counter,
  );
  return before.sort((a, b) => a.counter - b.counter)[0] ?? null;
};

/** Whether it is worth sending this one again: nothing was said against it, and nothing refused is in its way. */
export const maySendAgain = (item: Item, all: readonly Item[]): boolean =>
  passingOf(item) !== null && standsOn(item, all) === null;

/**
 * Sends a refused command again, and after it those of its session that were refused only because it was. The
 * server remembers its answer to each command by its id, so each is signed anew under a new one; done when the
 * server has answered them or cannot be reached, and then they wait as any other.
 */
export const sendAgain = async (item: Item): Promise<void> => {
  const all = outbox.items();
  const { sessionId } = item;
  const followers = all.filter(
    (one) => one.sessionId === sessionId && passingOf(one) === 'earlier' && one.counter > item.counter,
  );
  for (const { id, type, actor, at, envelope, picture } of [item, ...followers]) {
    const body = JSON.parse(envelope.body) as never;
    const signed = await signCommand({ stream: 'session', streamId: sessionId, type, body, actor });
    if (!signed) throw new Error('a browser that keeps commands has no device key');
    await putIn({ ...itemOf({ sessionId, type, actor, picture }, signed, at), kept: true });
    await takeOut(id);
  }
  await sendWaiting(sessionId);
};
