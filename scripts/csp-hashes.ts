import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SCRIPT_HASHES_FILE, type ScriptHashes } from '@/lib/server/platform/http/content-policy';

const PAGES = join('.next', 'server', 'app');

/** CSP hashes (`sha256-…`) of every inline script of a page, as the browser computes them over the text between the tags. */
const inlineHashes = (html: string): string[] => {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  const inline = scripts.filter(
    ([, attributes = '', text = '']) => !/\bsrc\s*=/.test(attributes) && text !== '',
  );
  return [
    ...new Set(
      inline.map(([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`),
    ),
  ].sort();
};

/** `.next/server/app/session.html` → `/session`; `index.html` → `/`. */
const pathOf = (file: string): string => {
  const path = `/${relative(PAGES, file)
    .split(sep)
    .join('/')
    .replace(/\.html$/, '')}`;
  return path === '/index' ? '/' : path;
};

const files = existsSync(PAGES)
  ? readdirSync(PAGES, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  : [];

const hashes: ScriptHashes = Object.fromEntries(
  files.map((file) => [pathOf(file), inlineHashes(readFileSync(file, 'utf8'))]),
);
writeFileSync(SCRIPT_HASHES_FILE, `${JSON.stringify(hashes, null, 2)}\n`);
process.stdout.write(`Inline scripts of ${files.length} prepared page(s) are allowed by hash.\n`);
