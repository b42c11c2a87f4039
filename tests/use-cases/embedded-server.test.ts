import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { birthMark, postgresProcessesIn, waitForEnd } from '@/lib/server/database/embedded/process-table';
import { startEmbedded } from '@/lib/server/database/embedded-server';
import { temporaryDirectory } from '../support/test-server';

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryDirectory();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const isRoot = process.geteuid?.() === 0;
const cluster = () => join(dataDir, 'postgres', 'data');

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Another process of ours that starts a server on the directory and keeps it. */
async function starter(): Promise<{ pid: number; url: string; kill: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join('tests', 'support', 'hold-embedded-server.ts'), dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the starter ended with ${code}`)));
  });
  const pid = child.pid ?? 0;
  const kill = async () => {
    child.kill('SIGKILL');
    await waitForEnd([pid], 5000);
  };
  return { pid, url, kill };
}

test('from nothing to an answer, on fsync, over TCP with a password only', async () => {
  const server = await startEmbedded({ dataDir });
  const rows = await ask(
    server.url,
    `select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
            current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets`,
  );
  expect(rows).toEqual([{ fsync: 'on', encoding: 'UTF8', listens: '127.0.0.1', sockets: '' }]);
  const withoutPassword = server.url.replace(/:[^:@/]+@/, ':wrong@');
  await expect(ask(withoutPassword, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  await server.stop();
  expect(postgresProcessesIn(cluster())).toEqual([]);
});

test('what was written is there after a stop and a new start, under the same address', async () => {
  const first = await startEmbedded({ dataDir });
  await ask(first.url, 'create table kept as select 42 as value');
  await first.stop();
  const second = await startEmbedded({ dataDir });
  expect(await ask(second.url, 'select value from kept')).toEqual([{ value: 42 }]);
  expect(second.url).toBe(first.url);
  await second.stop();
});

test('the password file is its starter’s alone, and nobody else can change the programs', async () => {
  const server = await startEmbedded({ dataDir });
  expect(statSync(join(dataDir, 'postgres-access.json')).mode & 0o777).toBe(0o600);
  const home = join(dataDir, 'programs');
  const [release = ''] = readdirSync(home);
  const program = statSync(join(home, release, 'bin', 'postgres'));
  expect(program.uid).toBe(process.geteuid?.());
  expect(program.mode & 0o022).toBe(0);
  // Root's server runs as another account, an ordinary user's as himself.
  expect(statSync(cluster()).uid !== 0).toBe(true);
  await server.stop();
});

test('a second start on the same directory names the first and changes nothing', async () => {
  const server = await startEmbedded({ dataDir });
  await expect(startEmbedded({ dataDir })).rejects.toThrow(`already in use by process ${process.pid}`);
  expect(await ask(server.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  await server.stop();
});

test('a killed starter takes its server along, and what was committed is there afterwards', async () => {
  const killed = await starter();
  await ask(killed.url, 'create table kept as select 7 as value');
  await killed.kill();
  const server = await startEmbedded({ dataDir });
  expect(await ask(server.url, 'select value from kept')).toEqual([{ value: 7 }]);
  await server.stop();
});

test('orphans of a killed postmaster are ended before the new start', async () => {
  const killed = await starter();
  await ask(killed.url, 'create table kept as select 7 as value');
  const orphans = postgresProcessesIn(cluster());
  expect(orphans.length).toBeGreaterThan(1);
  for (const pid of orphans.slice(1)) process.kill(pid, 'SIGSTOP');
  process.kill(orphans[0] ?? 0, 'SIGKILL');
  await killed.kill();
  const server = await startEmbedded({ dataDir });
  expect(orphans.map(birthMark).filter(Boolean)).toEqual([]);
  expect(await ask(server.url, 'select value from kept')).toEqual([{ value: 7 }]);
  await server.stop();
});

test('a lock of a process that is no more, its number reused, does not keep anyone out', async () => {
  const stale = { pid: process.pid, mark: 'another boot:1', note: '' };
  writeFileSync(join(dataDir, 'postgres.lock'), JSON.stringify(stale));
  const server = await startEmbedded({ dataDir });
  await server.stop();
  expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false);
});

test('files of another major release are refused untouched, with what to do', async () => {
  const server = await startEmbedded({ dataDir });
  await server.stop();
  writeFileSync(join(cluster(), 'PG_VERSION'), '17\n');
  await expect(startEmbedded({ dataDir })).rejects.toThrow(
    /written by PostgreSQL 17, and this release brings PostgreSQL 18; nothing was changed\. Dump it/,
  );
});

test('a directory behind a closed door is one clear line, or the user’s own business', async () => {
  const closed = join(dataDir, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const started = startEmbedded({ dataDir: join(closed, 'data') });
  if (isRoot) await expect(started).rejects.toThrow(`${closed} is closed to it. Set DATA_DIR to a directory`);
  else await (await started).stop();
});
