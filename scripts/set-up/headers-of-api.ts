import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NextConfig } from 'next';

const OF_API = ['/:path*', '/api/:path*'];

/** The headers that the framework's configuration gives every answer of the API; later ones win, as they do there. */
export const headersOfApi = async (): Promise<Record<string, string>> => {
  const file = pathToFileURL(join(process.cwd(), 'next.config.js')).href;
  const { default: config } = (await import(file)) as { default: NextConfig };
  const rules = (await config.headers?.()) ?? [];
  return Object.fromEntries(
    rules
      .filter(({ source }) => OF_API.includes(source))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  );
};
