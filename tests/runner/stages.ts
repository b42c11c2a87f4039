import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/set-up/build';
import { say } from '../../scripts/set-up/say';
import { ensureChromium } from './chromium';
import { drawHouse, sayHouse } from './rooms';
import { runScript, runTool } from './run-tool';
import {
  afterSecondTelling,
  type Tally,
  type Told,
  tallyPlaywright,
  tallyVitest,
  toldOnce,
  whole,
} from './tally';
import { cruiseHouse } from './walls';

export type Stage = {
  readonly name: string;
  readonly heading: string;
  /** Whether it needs PostgreSQL, at TEST_DATABASE_URL. */
  readonly database?: true;
  readonly run: () => Promise<Tally>;
};

const built = () => ensureBuild(say);

async function types(): Promise<Tally> {
  // Types of the routes and of the framework's own modules, which a fresh clone does not have.
  if (existsSync('app') && (await runTool('next', ['typegen'])) !== 0) return whole(1);
  return whole(await runTool('tsc', ['--noEmit', '-p', '.']));
}

const ROOMS = ['rules', 'use-cases', 'gateways'];

/** A test file outside the rooms would never run, and nobody would notice. */
function strayTests(): string[] {
  return ['app', 'components', 'lib', 'scripts', 'tests']
    .filter((home) => existsSync(home))
    .flatMap((home) =>
      readdirSync(home, { recursive: true, encoding: 'utf8' }).map((file) => join(home, file)),
    )
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .filter((file) => ![...ROOMS, 'stories'].some((room) => file.startsWith(join('tests', room, '/'))));
}

const withReport = async (work: (file: string) => Promise<Tally>): Promise<Tally> => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-report-'));
  try {
    return await work(join(directory, 'report.json'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** More than this at once is no unsteadiness. */
const TOLD_ONCE_MORE = 4;

/** One run; the few that fail in it are told once more, in a product of their own that nothing happened in yet. */
async function twiceIfNeeded(
  what: string,
  tell: (file: string, of: Told | null) => Promise<Told>,
): Promise<Tally> {
  return withReport(async (file) => {
    const first = await tell(file, null);
    const { length } = first.failed;
    if (length === 0 || length > TOLD_ONCE_MORE || first.skipped > 0) return toldOnce(first);
    say(`\n${length} of the ${what} failed and ${length === 1 ? 'is' : 'are'} told once more, by itself.`);
    return afterSecondTelling(first, await tell(`${file}.again`, first));
  });
}

const vitest = (name: string, file: string, files: readonly string[] = []): Promise<Told> =>
  runTool('vitest', [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...files,
  ]).then((code) => tallyVitest(file, code));

/** Rules are the same at every run: what fails, failed. */
const room = (name: string) => (): Promise<Tally> =>
  withReport(async (file) => toldOnce(await vitest(name, file)));

/** Tests on real parts, a database of its own for each file: what fails by chance is told, and named. */
const roomOfParts = (name: string) => (): Promise<Tally> =>
  twiceIfNeeded(name, (file, first) => vitest(name, file, first?.files));

async function walls(): Promise<Tally> {
  const stray = strayTests();
  for (const file of stray) say(`${file} is in no room of tests and would never run`);
  const { violations, imports, files } = await cruiseHouse('.');
  for (const { rule, from, to } of violations) say(`${rule}: ${from} → ${to}`);
  const house = drawHouse(imports);
  for (const line of sayHouse(house)) say(line);
  say(`${files} files, ${violations.length} forbidden imports`);
  return whole(violations.length + house.backUp.length + stray.length);
}

async function stories(): Promise<Tally> {
  const browser = await ensureChromium(say);
  await built();
  const args = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', '--forbid-only'];
  return twiceIfNeeded('stories', (file, first) =>
    runTool('playwright', [...args, ...(first ? ['--last-failed'] : [])], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }).then((code) => tallyPlaywright(file, code)),
  );
}

/** Every stage of `npm test`, in its order: the cheap ones first. */
export const STAGES: readonly Stage[] = [
  { name: 'types', heading: 'Types', run: types },
  {
    name: 'lint',
    heading: 'Format and lint',
    run: async () => whole(await runTool('biome', ['check', '.'])),
  },
  { name: 'walls', heading: 'Import walls', run: walls },
  {
    name: 'unused',
    heading: 'Unused files, exports and packages',
    run: async () => whole(await runTool('knip', ['--no-progress'])),
  },
  { name: 'rules', heading: 'Rules', run: room('rules') },
  {
    name: 'use-cases',
    heading: 'Use cases against PostgreSQL',
    database: true,
    run: roomOfParts('use-cases'),
  },
  { name: 'gateways', heading: 'Gateway contracts', database: true, run: roomOfParts('gateways') },
  {
    name: 'build',
    heading: 'Build',
    run: async () => {
      if (!(await built())) say('Built before, and no source changed since.');
      return whole(0);
    },
  },
  {
    name: 'size',
    heading: 'Size of the pages',
    run: async () => {
      await built();
      return whole(await runScript('size.ts'));
    },
  },
  { name: 'stories', heading: 'Stories in the browser', database: true, run: stories },
];
