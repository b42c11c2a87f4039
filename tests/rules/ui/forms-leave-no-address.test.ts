import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FORM = /<form\b[^>]*>/g;

/** Rooms whose pages the server renders: their forms can be sent before the page's program runs. */
const RENDERED = [
  'administration',
  'claims',
  'office',
  'payments',
  'policies',
  'requests',
  'reviews',
  'staff',
];

const forms = RENDERED.flatMap((room) =>
  readdirSync(join('components', room))
    .map((file) => join('components', room, file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(FORM)].map(([tag]) => ({ file, tag }))),
);

test('there are forms to look at', () => {
  expect(forms.length).toBeGreaterThan(10);
});

test.each(forms)('$file: what is typed never becomes part of an address', ({ file, tag }) => {
  // The list of sessions is looked up by day and state: nobody's data, and the address is meant to be kept.
  // The PIN dialog is drawn by the program itself.
  if (/sessions-panel|pin-dialog/.test(file)) return;
  expect(tag).toContain('method="post"');
});
