import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_WORKER_FILE } from './worker-file';

type Worker = { readonly code: string; readonly etag: string };
let cached: Worker | undefined;

const worker = (): Worker | null => {
  if (cached) return cached;
  try {
    const code = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), SERVICE_WORKER_FILE), 'utf8');
    cached = { code, etag: `"${createHash('sha256').update(code).digest('hex').slice(0, 24)}"` };
    return cached;
  } catch {
    // While developing there is no finished build to keep.
    return null;
  }
};

/**
 * The service worker's script. Browsers ask for it at every visit, so that an update is noticed at once; what
 * has not changed costs a header only (RFC 9110, 304).
 */
export const serveServiceWorker = (request: Request): Response => {
  const found = worker();
  if (!found) return new Response(null, { status: 404 });
  const headers = { etag: found.etag, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match')?.includes(found.etag))
    return new Response(null, { status: 304, headers });
  return new Response(found.code, {
    headers: { ...headers, 'content-type': 'text/javascript; charset=utf-8' },
  });
};
