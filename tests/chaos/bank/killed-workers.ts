import { type ChildProcess, fork } from 'node:child_process';
import pg from 'pg';
import { demoConfig, demoGateways } from '@/lib/sandbox/demo-config';
import { startSandbox } from '@/lib/sandbox/server';
import { HOLDER, type OpenClaim, openClaims } from './open-claims';
import { type Chance, chanceFrom } from './random';
import { count, isBad, noTotals, type Totals } from './run-schedules';
import { judge } from './verdict';

/** Claims that one row of killed workers shares. */
const BATCH = 50;
const MOST_KILLS = 8;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A worker process of the product; ready once it takes jobs. */
const startWorker = (bankOrigin: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = fork('tests/chaos/bank/worker.ts', [], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, ...demoGateways(bankOrigin) },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('exit', (code, signal) => reject(new Error(`the worker ended with ${code ?? signal}`)));
    child.once('message', () => resolve(child));
  });

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/**
 * What the queue does by itself after hours: frees the jobs of a dead worker, and hands out again those that
 * asked for later.
 */
const passHours = (database: pg.Client) =>
  database.query(
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now(), attempts = least(attempts, 3)`,
  );

const openOnes = async (database: pg.Client): Promise<number> => {
  const { rows } = await database.query<{ open: number }>(
    `select count(*)::int as open from claims where status not in ('paid', 'returned')`,
  );
  return rows[0]?.open ?? 0;
};

const FAULTS = [
  { target: 'bank.transfer', kind: 'lost-reply' },
  { target: 'bank.transfer', kind: '504' },
  { target: 'bank.transfer', kind: 'delay', ms: 120 },
  { target: 'bank.transfer', kind: 'in-progress', ms: 800 },
  { target: 'bank.status', kind: 'lost-reply' },
  { target: 'bank.status', kind: 'delay', ms: 120 },
  { target: 'bank.inquiry', kind: 'delay', ms: 60 },
  { target: 'bank.token', kind: '500' },
] as const;

const trouble = async (origin: string, chance: Chance): Promise<void> => {
  for (let faults = 2 + chance.below(3); faults > 0; faults -= 1) {
    const body = JSON.stringify({ ...chance.pick(FAULTS), times: 1 + chance.below(12) });
    const answer = await fetch(`${origin}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answer.ok) throw new Error(`the sandbox took no fault: ${answer.status}`);
  }
};

const addAccounts = (database: pg.Client, claims: readonly OpenClaim[]) => {
  const payees = claims.flatMap((claim) => claim.payees);
  return database.query(
    `insert into sandbox.accounts (bank_code, account_number, holder_name, state)
     select bank, number, $3, 'active' from unnest($1::text[], $2::text[]) accounts(bank, number)`,
    [payees.map(({ bankCode }) => bankCode), payees.map(({ accountNumber }) => accountNumber), HOLDER],
  );
};

const judgeAll = async (
  database: pg.Client,
  claims: readonly OpenClaim[],
  totals: Totals,
  say: (line: string) => void,
) => {
  const { rows } = await database.query<{ account_number: string; credited: number; transfers: number }>(
    `select a.account_number, a.balance as credited,
            (select count(*)::int from sandbox.transfers t where t.account_number = a.account_number) as transfers
       from sandbox.accounts a where a.account_number = any ($1::text[])`,
    [claims.flatMap(({ payees }) => payees.map(({ accountNumber }) => accountNumber))],
  );
  const accounts = new Map(rows.map((row) => [row.account_number, row]));
  for (const claim of claims) {
    const there = claim.payees.map(({ accountNumber }) => accounts.get(accountNumber));
    const transfers = there.reduce((sum, account) => sum + (account?.transfers ?? 0), 0);
    const creditedTo = (payee: number) => there[payee - 1]?.credited ?? 0;
    const verdict = await judge(claim, { creditedTo, blind: 0 });
    count(totals, { verdict, transfers });
    if (isBad({ verdict, transfers })) say(`claim over HTTP: ${verdict.why}`);
  }
};

/** Lets a worker pay, kills it at a moment of chance, and lets the next one find what it left. */
const payThroughKills = async (database: pg.Client, origin: string, chance: Chance): Promise<number> => {
  let kills = 0;
  for (; kills < MOST_KILLS && (await openOnes(database)) > 0; kills += 1) {
    await trouble(origin, chance);
    const worker = await startWorker(origin);
    await pause(20 + chance.below(350));
    await kill(worker);
    await passHours(database);
  }
  await fetch(`${origin}/sandbox/faults`, { method: 'DELETE' });
  const worker = await startWorker(origin);
  for (let tries = 0; tries < 300 && (await openOnes(database)) > 0; tries += 1) {
    await pause(100);
    if (tries % 10 === 9) await passHours(database);
  }
  await kill(worker);
  return kills;
};

/**
 * Pays `many` claims by worker processes that are killed with kill -9, over HTTP with the sandbox's bank. The
 * database is this process's own (DATABASE_URL).
 */
export const runKilledWorkers = async (
  databaseUrl: string,
  seed: number,
  many: number,
  say: (line: string) => void,
): Promise<Totals> => {
  const sandbox = await startSandbox(demoConfig({ databaseUrl, port: 0, appOrigin: 'http://localhost:9' }));
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const totals = noTotals();
  try {
    for (let from = 0; from < many; from += BATCH) {
      const claims = await openClaims(from, Math.min(BATCH, many - from));
      await addAccounts(database, claims);
      const kills = await payThroughKills(database, sandbox.origin, chanceFrom(seed, -1 - from));
      await judgeAll(database, claims, totals, say);
      say(`  ${from + claims.length} of ${many} claims, worker killed ${kills} times`);
    }
  } finally {
    await database.end();
    await sandbox.close();
  }
  return totals;
};
