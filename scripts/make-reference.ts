/** Writes the generated pages of docs/reference from the code. Run: node --import tsx scripts/make-reference.ts */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePages } from '../tests/runner/reference';

for (const [file, text] of Object.entries(referencePages()))
  writeFileSync(join('docs', 'reference', file), text);
