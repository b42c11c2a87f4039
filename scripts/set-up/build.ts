import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { hold } from '@/lib/server/database/embedded/single-holder';
import { GUIDANCE_MADE, guidanceVersion } from './guidance-made';
import { onStop } from './stopping';

const SOURCES = ['app', 'components', 'lib', 'public'];
const ROOT_FILE =
  /^(proxy|instrumentation.*|next\.config|postcss\.config|tsconfig|package|package-lock)\.\w+$/;
/** What the device's own face guidance is bundled by, before the build: its pages name it by its content. */
const GUIDANCE = join('scripts', 'guidance.ts');
/** What is made from the finished build, in this order. */
const AFTER_BUILD = [
  { what: 'The script hashes of the content security policy', file: join('scripts', 'csp-hashes.ts') },
  { what: 'The service worker', file: join('scripts', 'service-worker.ts') },
] as const;
const OURS = ['--import', 'tsx'];
const STAMP = join('.next', 'dampingi-build.json');

function filesBelow(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A digest over names and contents of everything the build reads. */
export function sourceDigest(): string {
  const files = [
    ...SOURCES.flatMap(filesBelow),
    ...readdirSync('.').filter((name) => ROOT_FILE.test(name)),
    ...AFTER_BUILD.map(({ file }) => file),
    GUIDANCE,
    join('scripts', 'set-up', 'precache.ts'),
  ];
  const digest = createHash('sha256');
  for (const file of files.filter((name) => existsSync(name)).sort()) {
    digest.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
}

const builtDigest = (): string | undefined => {
  try {
    return (JSON.parse(readFileSync(STAMP, 'utf8')) as { sources: string }).sources;
  } catch {
    return undefined;
  }
};

/** Runs a program of ours to its end in a process group of its own, which a stop ends as a whole. */
function runToEnd(what: string, args: string[], more: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...more, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      detached: true,
      stdio: ['ignore', 2, 2],
    });
    const forget = onStop(async () => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      forget();
      if (code === 0) resolve();
      else reject(new SetupFault(`${what} failed; it says why above.`));
    });
  });
}

/**
 * Builds the product when its sources changed since the last build. One build at a time in a checkout.
 * @returns whether it was built now.
 */
export async function ensureBuild(tell: (line: string) => void): Promise<boolean> {
  if (builtDigest() === sourceDigest()) return false;
  mkdirSync('.cache', { recursive: true });
  let lock = hold(join('.cache', 'build.lock'));
  for (let told = false; !lock.held; lock = hold(join('.cache', 'build.lock'))) {
    if (!told) tell('Another command is building this checkout; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  try {
    const sources = sourceDigest();
    if (builtDigest() === sources) return false;
    tell('Building (about half a minute) …');
    removeFormerBuild();
    await runToEnd('The face guidance', [...OURS, GUIDANCE]);
    const named = { GUIDANCE_VERSION: guidanceVersion() };
    await runToEnd('The build', [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], named);
    cpSync(GUIDANCE_MADE, join('.next', 'static', 'guidance'), { recursive: true });
    for (const { what, file } of AFTER_BUILD) await runToEnd(what, [...OURS, file], named);
    writeFileSync(STAMP, JSON.stringify({ sources }));
    return true;
  } finally {
    lock.release();
  }
}

/** A removed route would stay in the old output; the compiler's cache is kept. */
function removeFormerBuild(): void {
  if (!existsSync('.next')) return;
  for (const entry of readdirSync('.next')) {
    if (entry !== 'cache') rmSync(join('.next', entry), { recursive: true, force: true });
  }
}
