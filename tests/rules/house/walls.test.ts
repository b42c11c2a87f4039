import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cruise, cruiseHouse } from '../../runner/walls';

/** Forbidden imports, each by a probe of its own: the file that asks, what it asks for, the wall that says no. */
const PROBES = [
  ['components/reviews/probe-list.tsx', '@/lib/server/reviews/list-cases', 'components-stay-off-the-server'],
  ['components/session/probe-journal.tsx', '@/lib/server/journal/execute', 'components-stay-off-the-server'],
  ['components/staff/probe-sign-in.tsx', '@/lib/server/staff/sign-in', 'components-stay-off-the-server'],
  ['components/ui/probe-file.tsx', 'node:fs', 'tablet-needs-no-node'],
  ['lib/tablet/outbox/probe-database.ts', '@/lib/server/database/connection', 'tablet-stays-in-the-browser'],
  ['lib/tablet/vault/probe-jobs.ts', '@/lib/server/jobs/run-worker', 'tablet-stays-in-the-browser'],
  ['lib/domain/claims/probe-hash.ts', 'node:crypto', 'domain-is-pure'],
  ['lib/domain/sessions/probe-policies.ts', '@/lib/server/policies/read-policy', 'domain-is-pure'],
  ['lib/domain/sessions/probe-words.ts', '@/lib/messages/session', 'domain-is-pure'],
  ['lib/messages/probe-tablet.ts', '@/lib/tablet/outbox/outbox', 'messages-are-words'],
  ['lib/server/claims/probe-vault.ts', '@/lib/tablet/vault/vault', 'server-stays-on-the-server'],
  ['lib/server/claims/probe-bank.ts', '@/lib/sandbox/server', 'sandbox-is-another-house'],
] as const;

const TARGETS = PROBES.map(([, to]) => to).filter((to) => to.startsWith('@/'));

let room: string;
let cruise: Cruise;

const write = (path: string, text: string) => {
  const file = join(room, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'dampingi-walls-'));
  symlinkSync(resolve('node_modules'), join(room, 'node_modules'));
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { jsx: 'react-jsx', paths: { '@/*': ['./*'] } } }),
  );
  for (const target of TARGETS) write(`${target.slice(2)}.ts`, 'export const there = 1;\n');
  for (const [from, to] of PROBES)
    write(from, `import * as probed from '${to}';\nexport const probe = probed;\n`);
  write(
    'components/ui/probe-type.tsx',
    "import type { there } from '@/lib/server/staff/sign-in';\nexport type T = typeof there;\n",
  );
  cruise = await cruiseHouse(room);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

test.each(PROBES)('%s asking for %s is refused as %s', (from, _to, rule) => {
  expect(cruise.violations.filter((one) => one.from === from).map((one) => one.rule)).toContain(rule);
});

test('a component may take a type from the server', () => {
  expect(cruise.violations.filter(({ from }) => from === 'components/ui/probe-type.tsx')).toEqual([]);
});
