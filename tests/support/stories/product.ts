import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal, waitForEnd } from '@/lib/server/database/embedded/process-table';
import { freePort } from '@/scripts/set-up/ports';

/** Where the running product is; workers read it from the environment of the run. */
export type Product = {
  readonly origin: string;
  readonly sandbox: string;
  readonly databaseUrl: string;
  /** The process that started all the others. */
  readonly pid: number;
};

const PATIENCE = 240_000;

/**
 * `npm start` as a visitor runs it, on free ports, on a data directory of the run's own.
 * @param name of its log below test-results
 * @param databaseUrl the run's own database; null: the product starts one itself, as on a visitor's machine.
 */
export const startProduct = async (databaseUrl: string | null, room: string, name = 'product') => {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const { NODE_OPTIONS: _loaders, DATABASE_URL: _other, ...inherited } = process.env;
  mkdirSync('test-results', { recursive: true });
  const log = createWriteStream(join('test-results', `${name}.log`));
  const child = fork('scripts/start.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...inherited,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      DATA_DIR: join(room, 'data'),
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      // Stories about other steps show a straight face; those about movements ask for them themselves.
      FACE_CHALLENGE: 'offered',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stderr?.pipe(log, { end: false });
  child.stdout?.pipe(log, { end: false });
  await ready(child);
  const product: Product = {
    origin: `http://localhost:${port}`,
    sandbox: `http://localhost:${sandboxPort}`,
    databaseUrl: databaseUrl ?? '',
    pid: child.pid ?? 0,
  };
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null) child.kill('SIGTERM');
    if (child.exitCode === null) await gone;
    log.end();
  };
  return { product, stop };
};

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) =>
      reject(new Error(`The product did not start (${why}):\n${said.slice(-4_000)}`));
    const late = setTimeout(() => fail(`nothing within ${PATIENCE / 1_000} s`), PATIENCE);
    const hear = (part: Buffer) => {
      said += part;
      if (!said.includes('Dampingi is ready')) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });

/** The process of one script of the product, among the children of its starter (proc(5)). */
export const processOf = (script: string, parent: number): number => {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const mother = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1];
      return Number(mother) === parent && readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(script);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`no process runs ${script}`);
  return Number(found);
};

/** Waits until the server, which its starter brings back, answers and reaches its database. */
export const answersAgain = async ({ origin }: Product): Promise<void> => {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server did not come back');
};

/** It is there and does nothing more, as a process that swaps or waits for a lock for ever; until it is killed. */
export const hangNow = (product: Product, script: 'serve.ts' | 'worker.ts'): void =>
  signal(processOf(script, product.pid), 'SIGSTOP');

/** kill -9, as the machine's out-of-memory killer or a pulled plug would. The starter brings it back. */
export const killNow = async (product: Product, script: 'serve.ts' | 'worker.ts'): Promise<void> => {
  const pid = processOf(script, product.pid);
  signal(pid, 'SIGKILL');
  await waitForEnd([pid], 5_000);
};
