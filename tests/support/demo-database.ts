import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { todayIn } from '@/lib/domain/values/calendar';
import { addressOf, copyOf, type FreshDatabase, onServer } from './database';

/** Any number: whoever makes the template holds it, the others of the run wait. */
const MAKING = 4_711_002;

/**
 * Names the run's template of the demo's people, for this process and those it starts.
 * @returns drops what was made of that name; null where the run has named it already.
 */
export const nameDemoTemplate = (): ((server: string) => Promise<void>) | null => {
  if (process.env.TEST_DEMO_TEMPLATE) return null;
  const name = `dampingi_test_demo_${randomBytes(4).toString('hex')}`;
  process.env.TEST_DEMO_TEMPLATE = name;
  return async (server) => {
    const { rows } = await onServer(server, `select datname from pg_database where datname like '${name}%'`);
    for (const { datname } of rows) await onServer(server, `drop database if exists ${datname} with (force)`);
  };
};

/** In a process of its own: what is read of the environment at first is kept, and this one is set up for something else. */
const seed = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const { NODE_OPTIONS: _loaders, ...inherited } = process.env;
    const child = fork(join('tests', 'support', 'seed-demo-people.ts'), [], {
      execArgv: ['--import', 'tsx'],
      env: { ...inherited, DAMPINGI_MODE: 'test', DATABASE_URL: url },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the demo's people were not seeded (${code})`)),
    );
  });

const makeTemplate = async (server: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MAKING]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const making = `${name}_making`;
    await client.query(`drop database if exists ${making} with (force)`);
    const migrated = process.env.TEST_DATABASE_TEMPLATE;
    await client.query(`create database ${making}${migrated ? ` template ${migrated}` : ''}`);
    await seed(addressOf(server, making));
    await client.query(`alter database ${making} rename to ${name}`);
  } finally {
    // The lock goes with its connection.
    await client.end();
  }
};

/**
 * A database of the test's own in which the demo's branches, staff and people stand, copied from a template that
 * the first who asks makes. Their dates are of the day, so that a run over midnight makes a second one.
 */
export const demoDatabase = async (): Promise<FreshDatabase> => {
  const [server, run] = [process.env.TEST_DATABASE_URL, process.env.TEST_DEMO_TEMPLATE];
  if (!server || !run) throw new Error('no server or no template is named: the global set-up did not run');
  const template = `${run}_${todayIn(new Date(), 'Asia/Jakarta').replaceAll('-', '')}`;
  await makeTemplate(server, template);
  return copyOf(server, template);
};
