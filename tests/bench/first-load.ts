import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { freePort } from '../../scripts/set-up/ports';

export type PageSize = {
  readonly route: string;
  readonly files: number;
  /** Gzip, level 6, as the server sends it. */
  readonly bytes: number;
};

/**
 * Every script that a page's HTML names: its script tags and the chunks its streamed component tree asks for.
 * Left out are scripts marked `nomodule`, which no browser of today loads.
 */
export function scriptsOf(html: string): string[] {
  const legacy = new Set(
    [...html.matchAll(/<script\b[^>]*\bnomodule\b[^>]*>/gi)].flatMap(([tag]) => chunksIn(tag)),
  );
  return [...new Set(chunksIn(html))].filter((chunk) => !legacy.has(chunk));
}

const chunksIn = (text: string): string[] =>
  [...text.matchAll(/static\/chunks\/[^"'\\?\s<>]+?\.js/g)].map(([chunk]) => chunk);

/** Measures the pages of the build in `.next`: its prerendered HTML, or the page as a server of ours answers it. */
export async function measurePages(routes: readonly string[]): Promise<PageSize[]> {
  const stored = routes.map((route) => prerendered(route));
  const served = stored.every((html) => html !== undefined) ? [] : await fetchPages(routes);
  return routes.map((route, place) => sizeOf(route, stored[place] ?? served[place] ?? ''));
}

function prerendered(route: string): string | undefined {
  const file = join('.next', 'server', 'app', `${route.slice(1)}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function sizeOf(route: string, html: string): PageSize {
  const files = scriptsOf(html);
  if (files.length === 0) throw new SetupFault(`${route} names no script: is it a page of this build?`);
  const sizes = files.map((file) => gzipSync(readFileSync(join('.next', decodeURIComponent(file)))).length);
  return { route, files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A server of the finished build while `work` needs one. */
export async function withServer<T>(work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = fork('scripts/serve.ts', [], {
    execArgv: ['--import', 'tsx', '--import', './scripts/set-up/leave-with-parent.mjs'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DAMPINGI_MODE: 'test',
      PORT: String(port),
      // The pages measured ask the database nothing; an address that nobody answers keeps it so.
      DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    await untilReady(server);
    return await work(`http://localhost:${port}`);
  } finally {
    server.kill('SIGTERM');
  }
}

const fetchPages = (routes: readonly string[]): Promise<string[]> =>
  withServer((origin) => Promise.all(routes.map((route) => fetchPage(`${origin}${route}`))));

const untilReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('message', () => resolve());
    server.once('exit', (code) => reject(new SetupFault(`The server for measuring ended with ${code}.`)));
  });

async function fetchPage(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual', headers: { accept: 'text/html' } });
  if (answer.status !== 200) throw new SetupFault(`${new URL(address).pathname} answers ${answer.status}.`);
  return answer.text();
}
