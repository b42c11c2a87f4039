import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandSchemas, isServiceCommand } from '@/lib/domain/sessions/commands';
import { isPreparable } from '@/lib/tablet/outbox/preparable';

const table = (): { kept: string[]; waits: string[] } => {
  const [, text = ''] = readFileSync('docs/understand/offline.md', 'utf8').split(
    '## What can be done without a network',
  );
  const rows = text
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(2, 4));
  const named = (column: 0 | 1) =>
    (rows ?? []).flatMap((row) =>
      [...(row[column] ?? '').matchAll(/`([a-z-]+)`/g)].map((found) => `${found[1]}`),
    );
  return { kept: named(0).sort(), waits: named(1).sort() };
};

test('the table of what can be done without a network is what the code does', () => {
  const types = Object.keys(commandSchemas('2026-11-26')).filter((type) => !isServiceCommand(type));
  expect(table()).toEqual({
    kept: types.filter((type) => isPreparable(type, '{}')).sort(),
    waits: types.filter((type) => !isPreparable(type, '{}')).sort(),
  });
});
