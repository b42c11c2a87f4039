import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/set-up/build';
import { say } from '../../scripts/set-up/say';
import { ROOMS } from './asked';
import { lookAhead } from './fetch-ahead';
import { deadLinks } from './links';
import { filesMissingOneMoreLanguage } from './one-more-language';
import { drawHouse, sayHouse } from './rooms';
import { runScript, runTool } from './run-tool';
import type { Stage } from './stage';
import { storiesStage } from './stories';
import { type Tally, whole } from './tally';
import { roomStage } from './vitest';
import { cruiseHouse } from './walls';

const built = () => ensureBuild(say);

/** Rules share one load of our modules: what one file replaced would be replaced for the next, or not at all. */
const unisolated = (): string[] =>
  readdirSync(join('tests', 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.isolated.test.ts'))
    .map((file) => join('tests', 'rules', file))
    .filter((file) => /\bvi\.(mock|doMock|stubGlobal|stubEnv)\(/.test(readFileSync(file, 'utf8')));

/** Tables of words in lib/messages: each must be named by the compiler where a language is added. */
const tablesOfWords = (): string[] =>
  readdirSync(join('lib', 'messages'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('lib', 'messages', file))
    .filter((file) => file.endsWith('.ts') && /\btexts(<\w+>)?\(\{/.test(readFileSync(file, 'utf8')));

/** A language that is added must not stay silent anywhere: the compiler names every table that misses it. */
function languageFaults(): number {
  const named = filesMissingOneMoreLanguage();
  const silent = tablesOfWords().filter((file) => !named.includes(file));
  for (const file of silent) say(`${file}: a language that is added would not be missed here`);
  say(`One more language: the compiler names ${named.length} files that miss it.`);
  return silent.length;
}

async function types(): Promise<Tally> {
  // Types of the routes and of the framework's own modules, which a fresh clone does not have.
  if (existsSync('app') && (await runTool('next', ['typegen'])) !== 0) return whole(1);
  const failed = await runTool('tsc', ['--noEmit', '-p', '.']);
  return whole(failed || languageFaults());
}

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

async function walls(): Promise<Tally> {
  const stray = strayTests();
  for (const file of stray) say(`${file} is in no room of tests and would never run`);
  const unsafe = unisolated();
  for (const file of unsafe) say(`${file} replaces modules or globals: name it *.isolated.test.ts`);
  const { violations, imports, files } = await cruiseHouse('.');
  for (const { rule, from, to } of violations) say(`${rule}: ${from} → ${to}`);
  const house = drawHouse(imports);
  for (const line of sayHouse(house)) say(line);
  const { fetched, missed } = lookAhead(imports);
  for (const { from, to } of missed) say(`not fetched ahead: ${to}, which ${from} loads as it is needed`);
  say(`${files} files, ${violations.length} forbidden imports, ${fetched} pieces of a session fetched ahead`);
  const blind = fetched === 0 ? 1 : 0;
  return whole(
    unsafe.length + violations.length + house.backUp.length + stray.length + missed.length + blind,
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
    name: 'links',
    heading: 'Links and paths of the documentation',
    run: async () => {
      const dead = deadLinks('.');
      for (const { file, line, target } of dead) say(`${file}:${line}: ${target} is not there`);
      return whole(dead.length);
    },
  },
  {
    name: 'unused',
    heading: 'Unused files, exports and packages',
    run: async () => whole(await runTool('knip', ['--no-progress'])),
  },
  roomStage('rules', 'Rules'),
  roomStage('use-cases', 'Use cases against PostgreSQL'),
  roomStage('gateways', 'Gateway contracts'),
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
  storiesStage,
];
