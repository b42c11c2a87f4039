import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../../runner/links';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dampingi-links-'));
  mkdirSync(join(root, 'docs'));
  mkdirSync(join(root, 'lib'));
  writeFileSync(join(root, 'lib', 'there.ts'), '');
  writeFileSync(join(root, 'docs', 'page.md'), '# A page\n\n## Its second part\n');
  writeFileSync(
    join(root, 'README.md'),
    [
      '[page](docs/page.md) [part](docs/page.md#its-second-part) [site](https://example.org/x) `lib/there.ts` `lib/there`',
      '[gone](docs/gone.md)',
      '[part gone](docs/page.md#its-third-part)',
      'see `lib/gone.ts`',
    ].join('\n'),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('dead links, dead parts and dead paths are named with their line; living ones are not', () => {
  expect(deadLinks(root)).toEqual([
    { file: 'README.md', line: 2, target: 'docs/gone.md' },
    { file: 'README.md', line: 3, target: 'docs/page.md#its-third-part' },
    { file: 'README.md', line: 4, target: 'lib/gone.ts' },
  ]);
});
