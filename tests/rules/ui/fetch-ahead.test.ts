import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /import\('([^']+)'\)/g;
const AHEAD = 'components/session/fetch-ahead.ts';

/** What a file of ours imports as it is needed, as paths of the project without their endings. */
const importedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
    path.startsWith('@/') ? path.slice(2) : resolve('/', dirname(file), path).slice(1),
  );

/** Places of their own, opened with a network: the pages around a session, and what only they lead to. */
const OUTSIDE = [
  'components/session/new-session',
  'components/outbox/field-screen',
  'components/outbox/open-vault',
  'components/session/moving/take-screen',
  'components/session/moving/scan-code',
];

test('every piece of a session that is loaded as it is needed is fetched ahead: the network may go first', () => {
  const ahead = importedBy(AHEAD);
  const files = ['session', 'shell', 'steps'].flatMap((room) =>
    readdirSync(join('components', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join('components', room, name)),
  );
  const needed = files.filter((file) => file !== AHEAD).flatMap(importedBy);
  expect(needed.length).toBeGreaterThan(30);
  expect(needed.filter((piece) => !ahead.includes(piece) && !OUTSIDE.includes(piece))).toEqual([]);
});
