import { CLOCK_TOLERANCE_MS, isTimeProved } from '../../domain/journal/clock';
import type { CheckedCommand } from './check-command';
import type { ChainFault } from './faults';
import type { EventRow } from './read-page';
import type { Walk } from './walk';

/** Commit times are taken before the chain's place, by several processes: so far may one lie before the one before it. */
const ORDER_TOLERANCE_MS = 2 * CLOCK_TOLERANCE_MS;

/**
 * Whether a commit time is where the chain stands, and not before the device says that it made the command. A time
 * signed long before is one of work without a network, which its delivery names.
 */
export const timeFault = (walk: Walk, row: EventRow, checked: CheckedCommand | null): ChainFault | null => {
  const at = Date.parse(row.committed_at);
  if (at < walk.latest - ORDER_TOLERANCE_MS) return 'time';
  if (!checked || checked.header.device === null) return null;
  const signed = Date.parse(checked.header.at);
  if (signed > at + ORDER_TOLERANCE_MS) return 'time';
  // Long before, and the device said nothing at delivery: the commit time was moved on.
  if (
    checked.sent &&
    !isTimeProved(checked.header.at, checked.sent.sent?.at ?? null, at - CLOCK_TOLERANCE_MS)
  )
    return 'time';
  return null;
};

/**
 * Holds an event against the signed heads that left the database: at its place it has that very hash, and after it
 * nothing is older.
 */
export const checkpointFault = (walk: Walk, row: EventRow): ChainFault | null => {
  const at = Date.parse(row.committed_at);
  if (walk.passed && at < Date.parse(walk.passed.at) - ORDER_TOLERANCE_MS) return 'checkpoint-time';
  const [next] = walk.ahead;
  if (!next) return null;
  if (at > Date.parse(next.at) + ORDER_TOLERANCE_MS) return 'time';
  if (next.seq !== row.seq) return null;
  if (next.head !== row.hash) return 'checkpoint-differs';
  walk.ahead.shift();
  walk.passed = next;
  walk.checkpoints += 1;
  return null;
};
