import { type ChildProcess, fork } from 'node:child_process';
import { say } from './say';
import { onStop } from './stopping';

/** A process of the product: restarted when it dies, until it is stopped. */
export type Supervised = {
  /** Settles when the process first says `{ ready: true }`; rejects when it cannot get that far. */
  readonly ready: Promise<void>;
  /** Asks it to end and waits; by force after `GRACE`. */
  readonly stop: () => Promise<void>;
  /** Ends it, to be started again with what its environment says now. */
  readonly renew: () => void;
};

const GRACE_MILLISECONDS = 2500;
const STEADY_MILLISECONDS = 30_000;
const TRIES_BEFORE_READY = 4;

/** Half a second, doubled at every death in a row, at most ten seconds. */
export const backOff = (deaths: number): number => Math.min(10_000, 500 * 2 ** (deaths - 1));

/** Starts `scripts/<file>` in a session of its own, so that Ctrl-C reaches only the supervisor, which decides the order. */
function supervise(name: string, file: string, environment: NodeJS.ProcessEnv): Supervised {
  let child: ChildProcess | undefined;
  let again: NodeJS.Timeout | undefined;
  let deaths = 0;
  let stopped = false;
  let isRenewed = false;
  let wasReady = false;
  let settle: { done: () => void; fail: (fault: Error) => void };
  const ready = new Promise<void>((done, fail) => {
    settle = { done, fail };
  });
  ready.catch(() => undefined);

  const begin = () => {
    const born = performance.now();
    child = fork(`scripts/${file}`, [], {
      execArgv: ['--import', 'tsx', '--import', './scripts/set-up/leave-with-parent.mjs'],
      env: environment,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (message) => {
      if (!(message as { ready?: boolean }).ready) return;
      if (wasReady) say(`${name} is back.`);
      wasReady = true;
      settle.done();
    });
    child.once('exit', (code, signal) => {
      child = undefined;
      if (stopped) return;
      if (isRenewed) {
        isRenewed = false;
        return begin();
      }
      deaths = performance.now() - born > STEADY_MILLISECONDS ? 1 : deaths + 1;
      if (!wasReady && deaths >= TRIES_BEFORE_READY) {
        stopped = true;
        settle.fail(new Error(`${name} cannot start (ended with ${signal ?? code}).`));
        return;
      }
      const wait = backOff(deaths);
      say(`${name} ended (${signal ?? code}); starting it again in ${wait / 1000} s.`);
      again = setTimeout(begin, wait);
    });
  };
  begin();

  const stop = async () => {
    stopped = true;
    clearTimeout(again);
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGTERM');
    const late = setTimeout(() => ending.kill('SIGKILL'), GRACE_MILLISECONDS);
    await gone;
    clearTimeout(late);
  };
  const renew = () => {
    if (!child) return;
    isRenewed = true;
    child.kill('SIGTERM');
  };
  return { ready, stop, renew };
}

/** Starts processes of one environment into `children`, to end together, and waits until all are ready. */
export async function superviseAll(
  children: Supervised[],
  environment: NodeJS.ProcessEnv,
  processes: readonly (readonly [name: string, file: string])[],
): Promise<void> {
  for (const [name, file] of processes) children.push(supervise(name, file, environment));
  onStop(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  await Promise.all(children.map((child) => child.ready));
}
