import { type ChildProcess, fork } from 'node:child_process';
import { onStop } from '../../../scripts/set-up/stopping';
import type { LaneWord, Told } from './lane';
import type { Range } from './run-schedules';

/** Schedules that a lane is handed at once. */
const HANDFUL = 200;

/** A process on a database of its own, which it is told by its environment. */
const startLane = (databaseUrl: string): ChildProcess =>
  fork('tests/chaos/bank/lane.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

const playLane = (
  lane: ChildProcess,
  nextRange: () => Range | null,
  told: (played: Told) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    lane.once('exit', (code, signal) => reject(new Error(`a lane ended with ${code ?? signal}`)));
    lane.on('message', (word: LaneWord) => {
      if (word.kind === 'played') return told(word);
      if (word.kind === 'failed') return reject(new Error(word.why));
      const range = nextRange();
      if (range) return void lane.send(range);
      lane.removeAllListeners('exit');
      lane.once('exit', () => resolve());
      lane.disconnect();
    });
  });

/** Plays a range on as many processes as there are databases; each takes the next handful when it has played one. */
export const runLanes = async (
  databases: readonly string[],
  range: Range,
  told: (played: Told) => void,
): Promise<void> => {
  let next = range.first;
  const end = range.first + range.many;
  // Towards the end in smaller handfuls, so that no lane waits long for another.
  const nextRange = (): Range | null => {
    if (next >= end) return null;
    const many = Math.max(1, Math.min(HANDFUL, Math.ceil((end - next) / (2 * databases.length))));
    const first = next;
    next += many;
    return { ...range, first, many };
  };
  const lanes = databases.map(startLane);
  const forget = onStop(async () => {
    for (const lane of lanes) lane.kill('SIGKILL');
  });
  try {
    await Promise.all(lanes.map((lane) => playLane(lane, nextRange, told)));
  } finally {
    for (const lane of lanes) lane.kill('SIGKILL');
    forget();
  }
};
