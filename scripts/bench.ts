import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '@/lib/server/database/embedded-server';
import { measureSpeed } from '@/lib/server/faces/measure-speed';
import { ensureModels, modelsDirectory } from '@/lib/server/faces/models';
import { startChild } from '../tests/bench/child';
import { measurePages } from '../tests/bench/first-load';
import { fire, median, type Round } from '../tests/bench/load';
import { ensureChromium } from '../tests/runner/chromium';
import { ensureBuild } from './set-up/build';
import { freePort } from './set-up/ports';
import { complain, say } from './set-up/say';

const ROUNDS = 5;
const SHOTS = 1_500;
const CONNECTIONS = 16;

const row = (name: string, rounds: readonly Round[]): string => {
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  return `${name.padEnd(24)} ${of((r) => r.perSecond)
    .toFixed(0)
    .padStart(7)}/s   p50 ${of((r) => r.p50).toFixed(1)} ms   p99 ${of((r) => r.p99).toFixed(1)} ms`;
};

const benchCommands = async (url: string): Promise<void> => {
  const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
  const { busyBranches, plainCommands, readyCommands } = await import('../tests/bench/busy-branches');
  await setUpDatabase(url);
  say('Preparing 8 branches with 40 sessions each …');
  const sessions = await busyBranches(8, 40);
  const ours = Number(process.env.PORT);
  const theirs = await freePort();
  const children = [
    await startChild('scripts/serve.ts', { ...process.env, NODE_ENV: 'production' }),
    await startChild('tests/bench/plain-server.ts', { ...process.env, PORT: String(theirs) }),
  ];
  const rounds: { ours: Round[]; plain: Round[] } = { ours: [], plain: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const shots = await readyCommands(sessions, SHOTS);
    const plain = plainCommands(sessions, shots);
    const [a, b] = [await fire(ours, shots, CONNECTIONS), await fire(theirs, plain, CONNECTIONS)];
    if (a.refused + b.refused > 0)
      throw new Error(`${a.refused} and ${b.refused} commands were not accepted`);
    if (round === 0) continue; // both warm up
    say(`  round ${round}: ${a.perSecond.toFixed(0)}/s beside ${b.perSecond.toFixed(0)}/s`);
    rounds.ours.push(a);
    rounds.plain.push(b);
  }
  for (const child of children) child.disconnect();
  const ratio = median(
    rounds.ours.map((one, index) => one.perSecond / (rounds.plain[index]?.perSecond ?? 1)),
  );
  say(
    `\nCommand POST, ${CONNECTIONS} connections, median of ${ROUNDS} rounds of ${SHOTS}, Node ${process.versions.node}`,
  );
  say(row('Dampingi', rounds.ours));
  say(row('plain http + pg', rounds.plain));
  say(`${'ratio, pair by pair'.padEnd(24)} ${(ratio * 100).toFixed(0).padStart(6)} %`);
};

const benchAudit = async (url: string): Promise<void> => {
  const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
  const { busyBranches } = await import('../tests/bench/busy-branches');
  const { measureAudit, measureProving } = await import('../tests/bench/audit-rate');
  await setUpDatabase(url);
  const { pool } = await import('@/lib/server/database/connection');
  // The commands' bench leaves such branches; alone, one is made.
  const { rowCount } = await pool().query(`select from branches where id = 'B0'`);
  if (!rowCount) await busyBranches(1, 150);
  const { chain, signatures, decisions, whole } = await measureAudit('B0');
  const { proof, checkpoint } = measureProving();
  say('\nAudit of one branch, median of 5, by second of one core:');
  say(
    `  ${chain.toFixed(0)} events chained, ${signatures.toFixed(0)} signatures, ${decisions.toFixed(0)} commands decided again`,
  );
  say(`  ${whole.toFixed(0)} events with all of it, reading included`);
  say(
    `An append pays ${proof.toFixed(0)} µs for its proof; a signed head ${checkpoint.toFixed(0)} µs and its disk`,
  );
};

const benchRecords = async (): Promise<void> => {
  const { measureImport } = await import('../tests/bench/import-rate');
  const { measureQuotes } = await import('../tests/bench/quote-rate');
  const { rows, perSecond } = await measureImport(dataDir);
  say(`\nImport, ${rows} contributions of 2,000 people: ${perSecond.toFixed(0)} contribution rows/s`);
  say(`JHT quotes, input checked, one thread: ${measureQuotes().toFixed(0)}/s`);
};

const benchFace = async (): Promise<void> => {
  const speed = await measureSpeed(modelsDirectory(), 'lib/sandbox/faces');
  const { milliseconds, megabytesPerWorker, tenCapturesAtOnce: ten } = speed;
  say(`\nFace engine, ${speed.cores} cores, warm; processor time is of the whole process`);
  for (const [want, { p50, p95, cpu }] of Object.entries(milliseconds))
    say(`  one frame, ${want.padEnd(10)} p50 ${p50} ms   p95 ${p95} ms   processor ${cpu} ms   (1 worker)`);
  say(`  memory per worker     ${megabytesPerWorker} MB`);
  say(
    `  ten captures at once  ${ten.frames} frames on ${ten.workers} workers: ${ten.answered} answered, ${ten.busy} told to wait, ` +
      `${ten.unavailable} not answered; whole capture p50 ${ten.milliseconds.p50} ms, p95 ${ten.milliseconds.p95} ms`,
  );
};

const benchFaceStep = async (url: string): Promise<void> => {
  const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
  const { measureFaceStep } = await import('../tests/bench/face-step/face-step');
  await setUpDatabase(url);
  say('\nFace step over HTTP: server, worker, registry and database of a production build …');
  const { cores, load, twoAtOnce: two, tenAtOnce: ten, megabytes } = await measureFaceStep(url, say);
  say(`Shutter to verdict, ${cores} cores, load average ${load} at the end`);
  say(
    `  two devices at once   p50 ${two.p50} ms   p95 ${two.p95} ms   ${two.captures} captures, ${two.matched} matched`,
  );
  say(
    `  ten captures at once  p50 ${ten.p50} ms   slowest ${ten.slowest} ms   ${ten.captures} answered, ${ten.matched} matched, ` +
      `${ten.toldToWait} told first what they wait for`,
  );
  say(
    `  memory                worker ${megabytes.worker} MB   server ${megabytes.server} MB   (whole processes)`,
  );
};

const benchPages = async (): Promise<void> => {
  say('\nFirst-load JavaScript, gzip');
  for (const { route, bytes } of await measurePages(['/sign-in', '/session']))
    say(`  ${route.padEnd(10)} ${(bytes / 1024).toFixed(1)} KiB`);
};

const benchGuidance = async (): Promise<void> => {
  const { measureGuidance } = await import('../tests/bench/guidance-speed');
  const { transferred, rows } = await measureGuidance(await ensureChromium(say));
  say('\nFace guidance on the device, a page of the build in Chromium');
  for (const { name, perSecond, median, loaded, gaveUp, words } of rows)
    say(
      `  ${name.padEnd(24)} ${perSecond.toFixed(1)} frames/s   one takes ${median.toFixed(0)} ms   ready after ${loaded.toFixed(0)} ms   ` +
        `said ${words.join(', ')}${gaveUp ? '   GAVE UP' : ''}`,
    );
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  for (const [file, bytes] of Object.entries(transferred))
    say(`  ${file.padEnd(30)} ${kib(bytes).padStart(10)}`);
  const all = Object.values(transferred).reduce((sum, bytes) => sum + bytes, 0);
  say(`  ${'transferred once'.padEnd(30)} ${kib(all).padStart(10)}`);
};

type Part = 'commands' | 'audit' | 'records' | 'face' | 'face-step' | 'guidance' | 'pages';
const ON_DATABASE: readonly Part[] = ['commands', 'audit', 'records', 'face-step'];
/** In the order in which they are told; each part of the database's gets what the one before left. */
const PARTS: { readonly [Name in Part]: (url: string) => Promise<void> } = {
  commands: benchCommands,
  audit: benchAudit,
  records: benchRecords,
  'face-step': benchFaceStep,
  face: benchFace,
  guidance: benchGuidance,
  pages: benchPages,
};

const chosen = (): Part[] => {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const all = Object.keys(PARTS) as Part[];
  const unknown = values.only?.find((name) => !all.includes(name as Part));
  if (unknown) throw new Error(`bench: no part ${unknown}; there are ${all.join(', ')}`);
  return all.filter((part) => values.only?.includes(part) ?? true);
};

const dataDir = mkdtempSync(join(tmpdir(), 'dampingi-bench-'));
chmodSync(dataDir, 0o755); // the database runs as an account of its own and must get in

/** Parts that need a database share one of their own. */
const onDatabase = async (parts: readonly Part[]): Promise<void> => {
  const database = await startEmbedded({ dataDir });
  const port = await freePort();
  Object.assign(process.env, {
    DAMPINGI_MODE: 'test',
    DATABASE_URL: database.url,
    MODELS_DIR: modelsDirectory(),
    PORT: String(port),
    APP_ORIGIN: `http://localhost:${port}`,
    NEXTAUTH_URL: `http://localhost:${port}`,
  });
  try {
    for (const part of parts) await PARTS[part](database.url);
  } finally {
    const { closePool } = await import('@/lib/server/database/connection');
    await closePool();
    await database.stop();
  }
};

try {
  const parts = chosen();
  await ensureModels(modelsDirectory(), say);
  await ensureBuild(say);
  const stored = parts.filter((part) => ON_DATABASE.includes(part));
  if (stored.length > 0) await onDatabase(stored);
  for (const part of parts) if (!ON_DATABASE.includes(part)) await PARTS[part]('');
  process.exit(0);
} catch (fault) {
  complain(fault);
  process.exit(1);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
