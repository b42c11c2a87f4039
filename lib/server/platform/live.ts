import pg from 'pg';
import { productAddress } from './database-address';

export type JournalNote = {
  readonly branchId: string;
  readonly stream: string;
  readonly streamId: string;
  /** Of the stream's newest event. */
  readonly version: number;
};
type Listener = (note: JournalNote) => void;

const globals = globalThis as { dampingiLive?: { listeners: Set<Listener>; started: boolean } };
globals.dampingiLive ??= { listeners: new Set(), started: false };
const live = globals.dampingiLive;

/** LISTEN needs a connection of its own (not one of a transaction pool); it is made again when it breaks. */
const connect = async (): Promise<void> => {
  const client = new pg.Client({ connectionString: productAddress(), keepAlive: true });
  const again = () => setTimeout(() => void connect(), 1_000).unref();
  client.on('notification', ({ payload }) => {
    const [branchId = '', stream = '', streamId = '', version] = (payload ?? '').split(' ');
    const note = { branchId, stream, streamId, version: Number(version) };
    for (const listener of live.listeners) listener(note);
  });
  let ended = false;
  const onEnd = () => {
    if (ended) return;
    ended = true;
    again();
  };
  client.on('error', onEnd);
  client.on('end', onEnd);
  try {
    await client.connect();
    await client.query('listen journal');
  } catch {
    onEnd(); // the board falls back on its own slow refresh until the database is there again
  }
};

/** Calls `listener` after every commit that appended to the journal. @returns how to stop. */
export const onJournal = (listener: Listener): (() => void) => {
  live.listeners.add(listener);
  if (!live.started) {
    live.started = true;
    void connect();
  }
  return () => live.listeners.delete(listener);
};
