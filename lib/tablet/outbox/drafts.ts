import type { CommandType } from '../../domain/sessions/commands';
import { timeOf } from '../../domain/values/ids';
import { forget, forgetMadeUntil, keep, type Owner, recall } from '../vault/vault';
import type { Item } from './item';

/** The command that a form makes; with its subject where several such forms stand side by side. */
export type DraftKey = CommandType | `${CommandType}/${string}`;

/** Commands of which a session has several at once, each about something else, and the field that tells them apart. */
const SUBJECTS: Partial<Record<CommandType, string>> = {
  'add-document': 'fileId',
  'ask-supervisor': 'kind',
  'excuse-document': 'document',
  'remove-document': 'fileId',
  'request-correction': 'trouble',
  'verify-document': 'document',
} as const satisfies Partial<Record<CommandType, string>>;

/** The draft out of which a command was made; two commands of one key are about the same. */
export const draftKeyOf = (type: CommandType, body: Readonly<Record<string, unknown>>): DraftKey => {
  const subject = SUBJECTS[type];
  return subject ? `${type}/${body[subject]}` : type;
};

/** From a keystroke until what is typed is sealed, milliseconds: shorter than the way to the next field. */
const SOON_MS = 300;

/** What is typed in the forms of one session and not yet sent: in memory, and soon after sealed in the vault. */
export type Drafts = {
  readonly of: (key: DraftKey) => unknown;
  readonly note: (key: DraftKey, value: object) => void;
  readonly forget: (key: DraftKey) => void;
  /** Seals at once what has only been noted; done when it is on the disk. */
  readonly settle: () => Promise<void>;
  /** The session is over or in other hands: what was typed is gone, and nothing more is kept of it. */
  readonly close: () => void;
};

type Noted = { readonly at: number; readonly value: object };
type Book = Drafts & { readonly takes: (key: DraftKey, until: number) => Promise<void> };

/** The session whose page is open in this tab. */
const open = new Map<string, Book>();
const idOf = (sessionId: string, key: DraftKey) => `${sessionId}/${key}`;

const bookOf = (owner: Owner, sessionId: string, noted: Map<DraftKey, Noted>): Book => {
  const unwritten = new Set<DraftKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  // One after the other, or an older text could overtake a newer one. One that failed does not keep the next.
  let writing: Promise<void> = Promise.resolve();
  const queue = (work: () => Promise<void>): Promise<void> => {
    writing = writing.then(work, work);
    return writing;
  };
  const write = async (key: DraftKey): Promise<void> => {
    const found = noted.get(key);
    if (found) await keep(owner, 'drafts', { id: idOf(sessionId, key), sessionId, ...found });
  };
  const settle = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const keys = [...unwritten];
    unwritten.clear();
    for (const key of keys) void queue(() => write(key));
    return writing;
  };
  const drop = (key: DraftKey): void => {
    noted.delete(key);
    unwritten.delete(key);
  };
  return {
    of: (key) => noted.get(key)?.value,
    note: (key, value) => {
      if (closed) return;
      noted.set(key, { at: Date.now(), value });
      unwritten.add(key);
      // The first keystroke sets the time: somebody who never pauses is kept as well.
      timer ??= setTimeout(settle, SOON_MS);
    },
    forget: (key) => {
      drop(key);
      void queue(() => forget('drafts', idOf(sessionId, key)));
    },
    takes: (key, until) => {
      if ((noted.get(key)?.at ?? 0) <= until) drop(key);
      return queue(() => forgetMadeUntil('drafts', idOf(sessionId, key), until));
    },
    settle,
    close: () => {
      closed = true;
      clearTimeout(timer);
      noted.clear();
      unwritten.clear();
    },
  };
};

/** The drafts that this officer's open vault keeps of a session; none where it is locked. */
export const openDrafts = async (owner: Owner, sessionId: string): Promise<Drafts> => {
  // Another page of this tab may have typed into it a moment ago.
  await open.get(sessionId)?.settle();
  const kept = await recall<object>(owner, 'drafts');
  const noted = kept
    .filter((entry) => entry.sessionId === sessionId)
    .map(({ id, at, value }) => [id.slice(sessionId.length + 1) as DraftKey, { at, value }] as const);
  const book = bookOf(owner, sessionId, new Map(noted));
  open.set(sessionId, book);
  return book;
};

/**
 * A command was accepted, or is kept to be sent: what was typed for it is not a draft any more. What was typed
 * after it was made stays.
 */
export const takeDraft = async ({ id, sessionId, type, envelope }: Item): Promise<void> => {
  const key = draftKeyOf(type, JSON.parse(envelope.body) as Record<string, unknown>);
  const book = open.get(sessionId);
  await (book ? book.takes(key, timeOf(id)) : forgetMadeUntil('drafts', idOf(sessionId, key), timeOf(id)));
};
