import { readFile } from 'node:fs/promises';
import { json, type Route } from '../http/route';

const FOLDER = new URL('../page/', import.meta.url);

const file = (path: string, name: string, type: string): Route => ({
  method: 'GET',
  path,
  reach: 'own-page',
  handle: async () => ({
    status: 200,
    body: await readFile(new URL(name, FOLDER)),
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    },
  }),
});

/** The page for people, as files: its policy allows no inline script or style. */
export const PAGE_ROUTES: readonly Route[] = [
  file('/', 'index.html', 'text/html'),
  file('/page.css', 'page.css', 'text/css'),
  file('/icon.svg', 'icon.svg', 'image/svg+xml'),
  file('/page.js', 'page.js', 'text/javascript'),
  file('/talk.js', 'talk.js', 'text/javascript'),
  file('/camera.js', 'camera.js', 'text/javascript'),
  file('/faults.js', 'faults.js', 'text/javascript'),
  {
    method: 'GET',
    path: '/health',
    handle: async ({ pool }) => {
      await pool.query('select 1');
      return json(200, { status: 'ok' });
    },
  },
];
