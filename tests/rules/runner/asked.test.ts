import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readAsked, roomsOf } from '../../runner/asked';

const STAGES = ['types', 'rules', 'stories'];
const asked = (...args: string[]) => readAsked(args, STAGES);

test('no argument asks for every stage', () => {
  expect(asked()).toEqual({ kind: 'stages', names: STAGES });
});

test.each([
  [['--only', 'rules'], ['rules']],
  [['--only=types,rules'], ['types', 'rules']],
  [
    ['--only', 'types', '--only', 'stories'],
    ['types', 'stories'],
  ],
])('%j asks for these stages', (args, names) => {
  expect(asked(...args)).toEqual({ kind: 'stages', names });
});

const THIS = 'tests/rules/runner/asked.test.ts';

test.each([THIS, `./${THIS}`, resolve(THIS), 'runner/asked'])('%s asks for one test file', (part) => {
  expect(asked(part)).toEqual({ kind: 'files', files: [THIS] });
});

test('parts of paths ask for every file that has one of them', () => {
  const given = asked('use-cases/payment', 'runner/asked');
  expect(given).toEqual({ kind: 'files', files: [THIS, 'tests/use-cases/payment.test.ts'] });
  expect(roomsOf(given.kind === 'files' ? given.files : [])).toEqual(['rules', 'use-cases']);
});

test.each([
  [['--story', 'sign-in'], false],
  [['--story=sign-in', '--headed'], true],
  [['tests/stories/sign-in.story.ts'], false],
])('%j asks for one story', (args, headed) => {
  expect(asked(...args)).toEqual({ kind: 'stories', files: ['tests/stories/sign-in.story.ts'], headed });
});

test.each([
  [['--story'], '--story needs a name.'],
  [['--only', '--story'], '--only needs a name.'],
  [['--only='], '--only needs a name.'],
  [['--story', 'nowhere'], 'No story has "nowhere" in its path.'],
  [['runner/asked', 'nowhere'], 'No test file has "nowhere" in its path.'],
  [['--only', 'sizes'], 'Unknown: sizes. Use --only with any of types, rules, stories.'],
  [['--fast'], 'Unknown: --fast. There are --only, --story and --headed.'],
  [['--headed'], '--headed goes with --story.'],
  [['runner/asked', '--story', 'sign-in'], 'Give one of --only, --story and files, not several.'],
])('%j is refused', (args, message) => {
  expect(() => asked(...args)).toThrow(message);
});
