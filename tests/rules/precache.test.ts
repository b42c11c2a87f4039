import { expect, test } from 'vitest';
import { filesNamedIn } from '@/scripts/set-up/precache';

test.each([
  ['a lazy step in a script', 'e.A(["static/chunks/0a-b_c~.js"])', ['/_next/static/chunks/0a-b_c~.js']],
  ['a style in a page', '<link href="/_next/static/chunks/x.css">', ['/_next/static/chunks/x.css']],
  ['a font in a style', 'src:url(../media/jakarta.1n.woff2)', ['/_next/static/media/jakarta.1n.woff2']],
  ['a file named twice', '"static/chunks/a.js","/_next/static/chunks/a.js"', ['/_next/static/chunks/a.js']],
  ['an address of the API', 'fetch("/api/v1/me")', []],
])('%s is found', (_what, text, files) => {
  expect(filesNamedIn(text)).toEqual(files);
});
