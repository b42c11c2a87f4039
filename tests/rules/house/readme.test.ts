import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_PIN, DEMO_STAFF } from '@/lib/demo/demo-staff';

const README = readFileSync('README.md', 'utf8');
const section = (from: string, to: string) => README.slice(README.indexOf(from), README.indexOf(to));
const TOUR = section('## One paid claim, by hand', '### Sign-ins of the demo');
/** What the reader is told to look for on the screen. */
const NAMED = [...TOUR.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);

/** Words that stand in the sandbox's page or in the data, not among the texts. */
const said = new Set<string>();

const gather = (value: unknown): void => {
  if (typeof value === 'string') said.add(value);
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) gather(inner);
};

beforeAll(async () => {
  for (const file of readdirSync(join('lib', 'messages'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) gather(await import(`@/lib/messages/${file.replace(/\.ts$/, '')}`));
  for (const file of ['domain/benefits/jht/reasons', 'domain/benefits/jht/rules'])
    gather(await import(`@/lib/${file}`));
});

test('the README is at most 150 lines', () => {
  expect(README.split('\n').length).toBeLessThanOrEqual(151);
});

test.each(NAMED)('the tour names “%s” as the screen does', (words) => {
  expect([...said].some((text) => text.includes(words))).toBe(true);
});

test('the tour names enough of the screen to be followed', () => {
  expect(NAMED.length).toBeGreaterThan(15);
});

test('sign-ins, password and PIN of the demo are told', () => {
  const told = section('### Sign-ins of the demo', '## Commands');
  for (const { username } of DEMO_STAFF) expect(told).toContain(`\`${username}\``);
  expect(told).toContain(DEMO_PASSWORD);
  expect(told).toContain(DEMO_PIN);
  expect(TOUR).toContain(DEMO_PIN);
});
