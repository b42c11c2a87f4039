import type { SessionView } from '../../domain/views/session-view';
import { forget, keep, type Owner, recall } from '../vault/vault';
import { wipeSession, wipeVaults } from '../vault/wipe';
import { takeDraft } from './drafts';
import type { Item, Refused } from './item';
import { forgetPicture } from './pictures';
import type { PostAnswer } from './post-command';
import { postItem } from './post-item';
import { isAboutTheSame } from './same-subject';

type Told = { readonly sessionId: string; readonly session: SessionView };
type Denied = { readonly sessionId: string; readonly refused: Refused };

let owner: Owner | null = null;
let items: readonly Item[] = [];
const watchers = new Set<() => void>();
const receivers = new Set<(told: Told) => void>();
const deniers = new Set<(denied: Denied) => void>();
const busy = new Map<string, Promise<unknown>>();
/** Whose answer a screen waits for: its refusal goes there and not into quarantine. */
const awaited = new Set<string>();

const set = (next: readonly Item[]) => {
  items = next;
  for (const tell of watchers) tell();
};

/** For `useSyncExternalStore`: the commands of this device in the order in which they were made. */
export const outbox = {
  subscribe: (tell: () => void) => {
    watchers.add(tell);
    return () => {
      watchers.delete(tell);
    };
  },
  items: () => items,
};

/** Hears of every session that the server has answered about while the outbox was being sent. */
export const onAnswered = (tell: (told: Told) => void) => {
  receivers.add(tell);
  return () => {
    receivers.delete(tell);
  };
};

/** Hears of a no that comes after its screen has gone on. */
export const onDenied = (tell: (denied: Denied) => void) => {
  deniers.add(tell);
  return () => {
    deniers.delete(tell);
  };
};

let latest: Told | null = null;

/** The session as the server last answered about it, for a page that comes right after the command. */
export const lastAnswered = (sessionId: string): SessionView | null =>
  latest?.sessionId === sessionId ? latest.session : null;

/**
 * What was seen before, or what the server has answered since. A command leaves the waiting ones in the moment in
 * which it is answered: whoever adds what waits to an older view would have lost it.
 */
export const newestOf = (seen: SessionView): SessionView => {
  const answered = lastAnswered(seen.id);
  return answered && answered.version > seen.version ? answered : seen;
};

/** Takes up what this officer's open vault keeps. */
export const openOutbox = async (of: Owner): Promise<void> => {
  owner = of;
  const kept = [...(await recall<Item>(of, 'command')), ...(await recall<Item>(of, 'done'))];
  const known = new Set(kept.map(({ id }) => id));
  const fresh = items.filter((item) => item.actor === of.staffId && !known.has(item.id));
  // Whatever was still here when the page went away had not been answered.
  set(
    [...kept.map(({ value }) => ({ ...value, kept: true })), ...fresh].sort((a, b) => a.counter - b.counter),
  );
};

const save = async (item: Item): Promise<boolean> => {
  if (!owner) return false;
  const { id, sessionId, counter, state } = item;
  const kind = state === 'received' ? 'done' : 'command';
  const kept = await keep(owner, kind, { id, sessionId, at: counter, value: item });
  if (kept && state === 'received') await forget('command', id);
  return kept;
};

/** Puts a command in. @returns whether it would survive the page: only then may it be sent later. */
export const putIn = async (item: Item): Promise<boolean> => {
  set([...items, item]);
  return save(item);
};

const change = async (id: string, next: Partial<Item>): Promise<void> => {
  set(items.map((item) => (item.id === id ? { ...item, ...next } : item)));
  const changed = items.find((item) => item.id === id);
  if (changed) await save(changed);
};

/** Takes a command out: it was answered on the screen, or its owner gave it up. */
export const takeOut = async (id: string): Promise<void> => {
  awaited.delete(id);
  const picture = items.find((item) => item.id === id)?.picture;
  set(items.filter((item) => item.id !== id));
  await forget('command', id);
  // A command that is sent again under a new id names the same picture.
  if (picture && !items.some((item) => item.picture?.id === picture.id)) await forgetPicture(picture.id);
};

export const waitingOf = (sessionId: string, all: readonly Item[] = items): readonly Item[] =>
  all.filter((item) => item.sessionId === sessionId && item.state === 'here');

/** The ones that the screen goes on with, as if the server had taken them. */
export const keptOf = (sessionId: string, all: readonly Item[] = items): readonly Item[] =>
  waitingOf(sessionId, all).filter(({ kept }) => kept);

/** Nobody answered: the command stays here until somebody does, and a no then has no screen that waits for it. */
export const letStay = (id: string): Promise<void> => {
  awaited.delete(id);
  return change(id, { kept: true });
};

/** Nobody waits for the answer any more. @returns false when it has come already: then it is to be heard. */
export const stopWaiting = async (id: string): Promise<boolean> => {
  if (!awaited.delete(id)) return false;
  await letStay(id);
  return true;
};

const isOver = ({ state }: SessionView) => state.status === 'ended' || state.status === 'submitted';

/** The server has the whole session and it is over: nothing of it stays on the tablet. */
const tidy = async (session: SessionView): Promise<void> => {
  const open = items.some((item) => item.sessionId === session.id && item.state !== 'received');
  if (!isOver(session) || open) return;
  set(items.filter((item) => item.sessionId !== session.id));
  latest = null;
  await wipeSession(session.id);
};

/** A defect at the server says nothing of the command: what waits keeps waiting, in its order. */
const isTrouble = (answer: PostAnswer): boolean => answer.kind === 'refused' && answer.code === 'defect';

/** What was refused and has been put right by a later command about the same needs nobody's look any more. */
const dropReplaced = async (item: Item): Promise<void> => {
  for (const one of items)
    if (one.state === 'refused' && one.counter < item.counter && isAboutTheSame(one, item))
      await takeOut(one.id);
};

/** What the server said of one item. */
const settle = async (item: Item, answer: PostAnswer): Promise<void> => {
  const isAwaited = awaited.delete(item.id);
  if (answer.kind === 'accepted') {
    // Told before it is taken off the list, or the screen would show for a moment what was before it.
    latest = { sessionId: item.sessionId, session: answer.session };
    for (const tell of receivers) tell(latest);
    // What it said is the server's now; here only that it arrived is kept.
    const envelope = { ...item.envelope, salt: '', body: '' };
    await change(item.id, { state: 'received', receipt: answer.receipt, envelope });
    if (item.picture) await forgetPicture(item.picture.id);
    await takeDraft(item);
    await dropReplaced(item);
    await tidy(answer.session);
  }
  if (answer.kind !== 'refused') return;
  const { code, detail, reference } = answer;
  const denies = () => {
    for (const tell of deniers) tell({ sessionId: item.sessionId, refused: { code, detail, reference } });
  };
  if (code === 'device.revoked') {
    if (!isAwaited) denies();
    set([]);
    latest = null;
    await wipeVaults();
    return;
  }
  if (isAwaited) return takeOut(item.id);
  if (isTrouble(answer)) return;
  await change(item.id, { state: 'refused', refused: { code, detail, reference } });
  denies();
};

/** One pair of hands: another page of this browser does not send the same at the same time. */
const alone = <Result>(sessionId: string, work: () => Promise<Result>): Promise<Result> => {
  const name = `dampingi-outbox-${sessionId}`;
  const next = (busy.get(sessionId) ?? Promise.resolve()).then(() => navigator.locks.request(name, work));
  busy.set(
    sessionId,
    next.catch(() => undefined),
  );
  return next as Promise<Result>;
};

/** Resolves when nothing of the session is under way to the server any more: answered, or given up for now. */
export const whenSent = async (sessionId: string): Promise<void> => {
  await busy.get(sessionId);
};

/**
 * Sends a session's waiting commands in their order, one at a time, and stops at the first that nobody decided.
 * @param asked the command whose answer the screen waits for, unless it is let stay in the meantime.
 */
export const sendWaiting = (sessionId: string, asked: string | null = null): Promise<PostAnswer | null> => {
  if (asked) awaited.add(asked);
  return alone(sessionId, async () => {
    let last: PostAnswer | null = null;
    for (let item = waitingOf(sessionId)[0]; item; item = waitingOf(sessionId)[0]) {
      const { id } = item;
      last = await postItem(item, owner, (picture) => change(id, { picture }));
      await settle(item, last);
      if (last.kind === 'undecided' || isTrouble(last) || item.id === asked)
        return item.id === asked ? last : null;
    }
    return asked === null ? last : null;
  });
};

/** Sends what waits, session by session; one that is stuck does not keep the others. @returns whether all went. */
export const sendAll = async (): Promise<boolean> => {
  const sessions = [...new Set(items.filter(({ state }) => state === 'here').map((item) => item.sessionId))];
  for (const sessionId of sessions) await sendWaiting(sessionId);
  return !items.some(({ state }) => state === 'here');
};
