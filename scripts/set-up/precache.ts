import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type PrecacheEntry = {
  readonly url: string;
  /** Null where the address itself changes with the content. */
  readonly revision: string | null;
};

/** Pages of the counter's shell: static, the same for everybody, in both languages. */
export const SHELL_PAGES = ['/session', '/offline'] as const;

/** What must be reachable by name, offline too: the installed app's manifest and icons. */
const PUBLIC_ROOM = 'public';

const digestOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 20);

const STATIC_FILE =
  /(?:\/_next\/)?static\/(?:chunks|media|css)\/[\w.~@%/-]+\.(?:js|css|woff2|svg|png|jpe?g|webp|json)/g;

/** Addresses of the build's own files that a text names. CSS names its fonts relative to itself. */
export const filesNamedIn = (text: string): string[] => [
  ...new Set([
    ...[...text.matchAll(STATIC_FILE)].map(([found]) => `/_next/${found.replace(/^\/_next\//, '')}`),
    ...[...text.matchAll(/url\(["']?\.\.\/(media\/[\w.~-]+)["']?\)/g)].map(
      ([, file]) => `/_next/static/${file}`,
    ),
  ]),
];

const onDisk = (url: string): string => join('.next', decodeURIComponent(url.slice('/_next/'.length)));

/** Scripts for browsers that know no modules are fetched by none that know service workers. */
const withoutLegacy = (html: string): string => html.replace(/<script\b[^>]*\bnomodule\b[^>]*>/gi, '');

/** Every file that the given text leads to, however many lazy steps lie between. */
function reachableFrom(text: string): string[] {
  const found = new Set<string>();
  const open = filesNamedIn(text);
  for (let url = open.pop(); url; url = open.pop()) {
    if (found.has(url) || !existsSync(onDisk(url))) continue;
    found.add(url);
    if (/\.(js|css)$/.test(url)) open.push(...filesNamedIn(readFileSync(onDisk(url), 'utf8')));
  }
  return [...found];
}

/** Icons and the like that a page's head names by a path of our own. */
const iconsIn = (html: string): string[] =>
  [...html.matchAll(/<link rel="icon" href="(\/[^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

function publicFiles(): PrecacheEntry[] {
  if (!existsSync(PUBLIC_ROOM)) return [];
  return readdirSync(PUBLIC_ROOM, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      url: `/${relative('public', file).split(sep).join('/')}`,
      revision: digestOf(readFileSync(file)),
    }));
}

/**
 * What the counter is made of, read from the finished build in `.next`: its pages, and every script, style,
 * font and picture that can be reached from them, lazy steps included.
 */
export function precacheOfBuild(): PrecacheEntry[] {
  const pages = SHELL_PAGES.map((path) => ({
    path,
    html: withoutLegacy(readFileSync(join('.next', 'server', 'app', `${path.slice(1)}.html`), 'utf8')),
  }));
  const files = new Set(pages.flatMap(({ html }) => [...reachableFrom(html), ...iconsIn(html)]));
  return [
    ...pages.map(({ path, html }) => ({ url: path, revision: digestOf(html) })),
    ...[...files].sort().map((url) => ({ url, revision: null })),
    ...publicFiles(),
  ];
}
