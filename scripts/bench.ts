import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { measureSpeed } from '@/lib/server/faces/measure-speed';
import { ensureModels, modelsDirectory } from '@/lib/server/faces/models';
import { startChild } from '../tests/bench/child';
import { measurePages } from '../tests/bench/first-load';
import { fire, median, type Round } from '../tests/bench/load';
import { comparison, type Figures, keepRun, load, runsOf } from '../tests/bench/results';
import { ensureChromium } from '../tests/runner/chromium';
import { startTestServer } from '../tests/support/test-server';
import { ensureBuild } from './set-up/build';
import { freePort } from './set-up/ports';
import { complain, say } from './set-up/say';
import { onStop, stopOnSignals } from './set-up/stopping';

/** Where the part's database is, and a directory of its own that goes away with it; empty where it needs none. */
type Given = { readonly url: string; readonly dataDir: string };

const ROUNDS = 5;
const SHOTS = 1_500;
const CONNECTIONS = 16;

const row = (name: string, rounds: readonly Round[]): string => {
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  return `${name.padEnd(24)} ${of((r) => r.perSecond)
    .toFixed(0)
    .padStart(7)}/s   p50 ${of((r) => r.p50).toFixed(1)} ms   p99 ${of((r) => r.p99).toFixed(1)} ms`;
};

const benchCommands = async ({ url }: Given): Promise<Figures> => {
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
  const of = (list: readonly Round[], pick: (round: Round) => number) => median(list.map(pick));
  return {
    'ratio to the plain server, %': ratio * 100,
    'commands per second': of(rounds.ours, (r) => r.perSecond),
    'plain server per second': of(rounds.plain, (r) => r.perSecond),
    'command p50, ms': of(rounds.ours, (r) => r.p50),
    'command p99, ms': of(rounds.ours, (r) => r.p99),
  };
};

const benchAudit = async ({ url }: Given): Promise<Figures> => {
  const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
  const { busyBranches } = await import('../tests/bench/busy-branches');
  const { measureAudit, measureProving } = await import('../tests/bench/audit-rate');
  await setUpDatabase(url);
  await busyBranches(1, 150);
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
  return {
    'events chained per second': chain,
    'signatures per second': signatures,
    'commands decided again per second': decisions,
    'events with all of it per second': whole,
    'proof of an append, µs': proof,
    'signed head, µs': checkpoint,
  };
};

const benchRecords = async ({ url, dataDir }: Given): Promise<Figures> => {
  const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
  await setUpDatabase(url);
  const { measureImport } = await import('../tests/bench/import-rate');
  const { measureQuotes } = await import('../tests/bench/quote-rate');
  const { rows, perSecond } = await measureImport(dataDir);
  say(`\nImport, ${rows} contributions of 2,000 people: ${perSecond.toFixed(0)} contribution rows/s`);
  const quotes = measureQuotes();
  say(`JHT quotes, input checked, one thread: ${quotes.toFixed(0)}/s`);
  return { 'contribution rows per second': perSecond, 'quotes per second': quotes };
};

const benchFace = async (): Promise<Figures> => {
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
  return {
    ...Object.fromEntries(Object.entries(milliseconds).map(([want, { p50 }]) => [`${want} p50, ms`, p50])),
    'memory per worker, MB': megabytesPerWorker,
    'ten captures at once p95, ms': ten.milliseconds.p95,
  };
};

const benchFaceStep = async ({ url }: Given): Promise<Figures> => {
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
  return { 'two devices at once p50, ms': two.p50, 'ten captures at once p50, ms': ten.p50 };
};

const benchPages = async (): Promise<Figures> => {
  say('\nFirst-load JavaScript, gzip');
  const pages = await measurePages(['/sign-in', '/session']);
  for (const { route, bytes } of pages) say(`  ${route.padEnd(10)} ${(bytes / 1024).toFixed(1)} KiB`);
  return Object.fromEntries(pages.map(({ route, bytes }) => [`${route}, KiB`, bytes / 1024]));
};

const benchGuidance = async (): Promise<Figures> => {
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
  return {
    ...Object.fromEntries(rows.map(({ name, perSecond }) => [`${name}, frames per second`, perSecond])),
    'transferred once, KiB': all / 1024,
  };
};

type Part = 'commands' | 'audit' | 'records' | 'face' | 'face-step' | 'guidance' | 'pages';
const ON_DATABASE: readonly Part[] = ['commands', 'audit', 'records', 'face-step'];
const WITH_BUILD: readonly Part[] = ['commands', 'face-step', 'guidance', 'pages'];
const WITH_MODELS: readonly Part[] = ['face-step', 'face'];
/** In the order in which they are told. */
const PARTS: { readonly [Name in Part]: (given: Given) => Promise<Figures> } = {
  commands: benchCommands,
  audit: benchAudit,
  records: benchRecords,
  'face-step': benchFaceStep,
  face: benchFace,
  guidance: benchGuidance,
  pages: benchPages,
};

const options = () => {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, compare: { type: 'boolean' } },
  });
  const all = Object.keys(PARTS) as Part[];
  const unknown = values.only?.find((name) => !all.includes(name as Part));
  if (unknown) throw new SetupFault(`bench: no part ${unknown}; there are ${all.join(', ')}`);
  return {
    parts: all.filter((part) => values.only?.includes(part) ?? true),
    compare: values.compare ?? false,
  };
};

/** A part with a database of its own, on data that goes away with it. */
const onDatabase = async (part: Part): Promise<{ figures: Figures; postgres: string }> => {
  const { dataDir, url, stop } = await startTestServer();
  const port = await freePort();
  Object.assign(process.env, {
    DAMPINGI_MODE: 'test',
    DATABASE_URL: url,
    MODELS_DIR: modelsDirectory(),
    PORT: String(port),
    APP_ORIGIN: `http://localhost:${port}`,
    NEXTAUTH_URL: `http://localhost:${port}`,
  });
  const forget = onStop(stop);
  const { closePool, pool } = await import('@/lib/server/database/connection');
  try {
    const figures = await PARTS[part]({ url, dataDir });
    const { rows } = await pool().query<{ server_version: string }>('show server_version');
    return { figures, postgres: rows[0]?.server_version ?? '' };
  } finally {
    await closePool();
    forget();
    await stop();
  }
};

const runPart = async (part: Part): Promise<void> => {
  const before = load();
  const measured = ON_DATABASE.includes(part)
    ? await onDatabase(part)
    : { figures: await PARTS[part]({ url: '', dataDir: '' }), postgres: '' };
  keepRun(part, { ...measured, before });
  say();
  for (const line of comparison(part, runsOf(part))) say(line);
};

/** The database's address is read once by a process: each of several parts gets a process of its own. */
const runApart = (part: Part): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork('scripts/bench.ts', ['--only', part], { execArgv: ['--import', 'tsx'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new SetupFault(`bench: ${part} failed`))));
  });

const main = async (): Promise<void> => {
  const { parts, compare } = options();
  if (compare) {
    for (const part of parts) for (const line of comparison(part, runsOf(part))) say(line);
    return;
  }
  if (parts.some((part) => WITH_MODELS.includes(part))) await ensureModels(modelsDirectory(), say);
  if (parts.some((part) => WITH_BUILD.includes(part))) await ensureBuild(say);
  const [only, ...more] = parts;
  if (only && more.length === 0) await runPart(only);
  else for (const part of parts) await runApart(part);
};

stopOnSignals(() => say('\nStopping …'));
const code = await main().then(
  () => 0,
  (fault: unknown) => {
    complain(fault);
    return 1;
  },
);
process.exit(code); // engines and browsers keep threads that would hold the process
