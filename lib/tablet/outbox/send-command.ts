import type { CommandHeader } from '../../domain/journal/signed-command';
import type { CommandInput, CommandType } from '../../domain/sessions/commands';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import type { SessionView } from '../../domain/views/session-view';
import { signCommand } from '../this-device/this-device';
import { claimedNow, type Owner, opensOffline } from '../vault/vault';
import { takeDraft } from './drafts';
import type { Item, Picture } from './item';
import { patience } from './line';
import { loadPreview } from './load-preview';
import { itemOf } from './new-item';
import { letStay, newestOf, putIn, sendWaiting, stopWaiting, takeOut, waitingOf } from './outbox';
import { type FieldFaults, type PostAnswer, postCommand } from './post-command';
import { isPreparable, mayGoOn } from './preparable';

export type CommandAnswer =
  | {
      readonly kind: 'accepted';
      readonly session: SessionView;
      /** Kept on this device; the server has not heard of it yet. */
      readonly kept?: true;
    }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: Readonly<Record<string, string | number>>;
      /** Field faults with their codes, for the form. */
      readonly faults: FieldFaults;
      readonly reference: string | null;
    }
  | { readonly kind: 'not-enrolled' }
  | { readonly kind: 'unreachable' };

type Given<Type extends CommandType> = {
  readonly sessionId: string;
  readonly actor: string;
  readonly type: Type;
  readonly body: CommandInput<Type>;
  /** What goes up before it; its bytes are kept already. */
  readonly picture?: Picture;
};

const sign = <Type extends CommandType>({ sessionId, actor, type, body }: Given<Type>) =>
  signCommand({ stream: 'session', streamId: sessionId, type, body, actor });

const NOTHING_MORE = { detail: {}, faults: [], reference: null } as const;

const answerOf = (said: PostAnswer): CommandAnswer => {
  if (said.kind === 'accepted') return { kind: 'accepted', session: said.session };
  if (said.kind === 'refused') return said;
  // Signed out, or too many at once: the server spoke, and its words are shown.
  return said.code ? { kind: 'refused', code: said.code, ...NOTHING_MORE } : { kind: 'unreachable' };
};

/** Sends one command of a session at once, signed by this device: for those who need the server there and then. */
export const sendSessionCommand = async <Type extends CommandType>(
  given: Given<Type>,
): Promise<CommandAnswer> => {
  const envelope = await sign(given);
  if (!envelope) return { kind: 'not-enrolled' };
  return answerOf(await postCommand({ sessionId: given.sessionId, envelope }));
};

const handsOver = ({ type, envelope }: Item): boolean =>
  type === 'hand-over-screen' && (JSON.parse(envelope.body) as { to: string }).to === 'participant';

/** What the rules say on the tablet. A screen goes out of the officer's hands only where his PIN brings it back. */
const tryOut = async (
  owner: Owner,
  view: SessionView,
  before: readonly Item[],
  item: Item,
): Promise<Outcome<SessionView>> => {
  if (handsOver(item) && !(await opensOffline(owner))) return refuse('pin.offline-unready');
  const { preview, previewOne } = await loadPreview();
  const outcome = previewOne(preview(view, before), item);
  return outcome.ok ? ok(preview(view, [...before, item])) : outcome;
};

const late = (ms: number) => new Promise<'late'>((resolve) => setTimeout(resolve, ms, 'late'));

/**
 * Puts one command into the outbox and sends it with whatever waits before it. Where nobody answers, a command
 * that may be prepared stays there, and the answer is the session as the tablet sees it; any other is taken out
 * again and the answer says that the server was not reached.
 * @param view the session as the server last gave it, without what waits.
 */
export const sendOrKeep = async <Type extends CommandType>(
  given: Given<Type> & { readonly view: SessionView },
): Promise<CommandAnswer> => {
  const { sessionId, view } = given;
  const envelope = await sign(given);
  if (!envelope) return { kind: 'not-enrolled' };
  const header = JSON.parse(envelope.header) as CommandHeader;
  const owner = { staffId: given.actor, deviceId: header.device ?? '' };
  const picture = given.picture && { ...given.picture, sent: 0, receipt: '' };
  const item = itemOf({ ...given, picture }, envelope, await claimedNow(owner));
  // Of one moment: what the server has answered while this was being signed, and what still waits.
  const before = waitingOf(sessionId);
  const known = newestOf(view);
  const mayStay = (await putIn(item)) && isPreparable(item.type, envelope.body);
  const sending = sendWaiting(sessionId, item.id);
  if (mayStay && mayGoOn(given.type, envelope.body)) {
    const early = await Promise.race([sending.then(() => null), late(patience())]);
    // On a thin line nobody waits for a yes that the same rules have given here; it comes while he goes on.
    const seen = early && (await tryOut(owner, known, before, item));
    if (seen?.ok && (await stopWaiting(item.id))) {
      await takeDraft(item);
      return { kind: 'accepted', session: seen.value, kept: true };
    }
  }
  const said = await sending;
  if (said && (said.kind !== 'undecided' || said.code)) {
    // Signed out in mid-work: what may be prepared stays, and goes up after the next sign-in.
    if (said.kind === 'undecided') await (mayStay ? letStay(item.id) : takeOut(item.id));
    return answerOf(said);
  }
  const previewed = mayStay ? await tryOut(owner, known, before, item) : null;
  if (previewed?.ok) {
    await letStay(item.id);
    await takeDraft(item);
    return { kind: 'accepted', session: previewed.value, kept: true };
  }
  await takeOut(item.id);
  if (previewed) {
    return { kind: 'refused', code: previewed.code, ...NOTHING_MORE, detail: previewed.detail ?? {} };
  }
  return { kind: 'unreachable' };
};
