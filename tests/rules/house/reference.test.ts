import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencePages } from '../../runner/reference';

test.each(Object.entries(referencePages()))('docs/reference/%s says what the code says', (file, text) => {
  expect(
    readFileSync(join('docs', 'reference', file), 'utf8'),
    'run: node --import tsx scripts/make-reference.ts',
  ).toBe(text);
});
