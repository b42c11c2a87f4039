import { type LogFields, log } from './log';

const PAUSE = 10_000;
/** Events are constants of the code and codes are few; this only bounds what a mistake could grow. */
const MOST_KINDS = 200;

type Kind = { since: number; leftOut: number };

/** A logger that writes each kind of line at most once in ten seconds, with how many were left out before it. */
export const sparseLog = (write = log, clock: () => number = Date.now) => {
  const kinds = new Map<string, Kind>();
  return (level: 'info' | 'warn', event: string, fields: LogFields = {}): void => {
    const key = `${event} ${fields.code ?? ''}`;
    const now = clock();
    const kind = kinds.get(key);
    if (kind && now - kind.since < PAUSE) {
      kind.leftOut += 1;
      return;
    }
    if (kinds.size >= MOST_KINDS) kinds.clear();
    kinds.set(key, { since: now, leftOut: 0 });
    write(level, event, kind?.leftOut ? { ...fields, count: kind.leftOut } : fields);
  };
};

/** For what strangers can cause as often as they like: a flood of requests is no flood of lines. */
export const logSparsely = sparseLog();
