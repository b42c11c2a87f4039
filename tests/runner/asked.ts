import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';

/** Kinds of vitest tests, each a folder of tests/; those that need PostgreSQL get a server. */
export const ROOMS = ['rules', 'use-cases', 'gateways'] as const;
export type TestRoom = (typeof ROOMS)[number];
export const NEEDS_DATABASE: ReadonlySet<TestRoom> = new Set(['use-cases', 'gateways']);

/** What a call of `npm test` asks for. */
export type Asked =
  | { readonly kind: 'stages'; readonly names: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'stories'; readonly files: readonly string[]; readonly headed: boolean };

const filesBelow = (home: string, ending: RegExp): readonly string[] =>
  existsSync(home)
    ? readdirSync(home, { recursive: true, encoding: 'utf8' })
        .map((file) => join(home, file))
        .filter((file) => ending.test(file))
        .sort()
    : [];

const testFiles = () => ROOMS.flatMap((room) => filesBelow(join('tests', room), /\.test\.tsx?$/));
const storyFiles = () => filesBelow(join('tests', 'stories'), /\.story\.ts$/);

/** A path as it is typed: from here, absolute, or with a leading dot. */
const typed = (part: string) => (isAbsolute(part) ? relative('.', part) : part.replace(/^\.\//, ''));

/** The files whose path contains one of the parts. @throws SetupFault naming the part that no file has */
const fitting = (parts: readonly string[], files: readonly string[], what: string): readonly string[] => {
  for (const part of parts)
    if (!files.some((file) => file.includes(part)))
      throw new SetupFault(`No ${what} has "${part}" in its path.`);
  return files.filter((file) => parts.some((part) => file.includes(part)));
};

/** Vitest files by parts of their paths. @throws SetupFault naming a part that no file has */
export const chooseFiles = (parts: readonly string[]): readonly string[] =>
  fitting(parts.map(typed), testFiles(), 'test file');

/** Stories by parts of their paths. @throws SetupFault naming a part that no story has */
const chooseStories = (parts: readonly string[]): readonly string[] =>
  fitting(parts.map(typed), storyFiles(), 'story');

const valueIn = (argument: string, flag: string): string | null =>
  argument.startsWith(`${flag}=`) ? argument.slice(flag.length + 1) : null;

type Words = { only: string[]; stories: string[]; parts: string[]; headed: boolean };

/** Sorts the words of the command line. @throws SetupFault for a flag that is none or lacks its value */
const readWords = (args: readonly string[]): Words => {
  const words: Words = { only: [], stories: [], parts: [], headed: false };
  const into = { '--only': words.only, '--story': words.stories } as const;
  for (let place = 0; place < args.length; place += 1) {
    const argument = args[place] ?? '';
    const flag = (Object.keys(into) as (keyof typeof into)[]).find(
      (one) => argument === one || argument.startsWith(`${one}=`),
    );
    if (flag) {
      const value = valueIn(argument, flag) ?? args[++place] ?? '';
      if (value === '' || value.startsWith('--')) throw new SetupFault(`${flag} needs a name.`);
      into[flag].push(...value.split(','));
    } else if (argument === '--headed') words.headed = true;
    else if (argument.startsWith('-'))
      throw new SetupFault(`Unknown: ${argument}. There are --only, --story and --headed.`);
    else words.parts.push(argument);
  }
  return words;
};

/**
 * Reads the arguments of `npm test`: nothing (everything), `--only STAGE`, parts of test files' paths, or
 * `--story PART` (with `--headed`).
 * @param stages the names of the stages there are
 * @throws SetupFault, one line, for what cannot be done
 */
export const readAsked = (args: readonly string[], stages: readonly string[]): Asked => {
  const { only, stories, parts, headed } = readWords(args);
  // A story named by its file is a story too.
  const named = [...stories, ...parts.filter((part) => part.endsWith('.story.ts'))];
  const files = parts.filter((part) => !part.endsWith('.story.ts'));
  if ([only, named, files].filter(({ length }) => length > 0).length > 1)
    throw new SetupFault('Give one of --only, --story and files, not several.');
  if (headed && named.length === 0) throw new SetupFault('--headed goes with --story.');
  if (named.length > 0) return { kind: 'stories', files: chooseStories(named), headed };
  if (files.length > 0) return { kind: 'files', files: chooseFiles(files) };
  const strange = only.filter((name) => !stages.includes(name));
  if (strange.length > 0)
    throw new SetupFault(`Unknown: ${strange.join(' ')}. Use --only with any of ${stages.join(', ')}.`);
  return { kind: 'stages', names: only.length > 0 ? only : stages };
};

/** The kinds of tests that files belong to. */
export const roomsOf = (files: readonly string[]): readonly TestRoom[] =>
  ROOMS.filter((room) => files.some((file) => file.startsWith(join('tests', room, '/'))));
