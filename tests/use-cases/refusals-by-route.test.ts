import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERY_REFUSAL } from '@/lib/messages/refusals/every-refusal';
import { closePool } from '@/lib/server/database/connection';
import { freshDatabase } from '../support/database';

let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
  drop = database.drop;
});
afterAll(async () => {
  await closePool();
  await drop();
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** These refuse nothing: they answer everybody alike. */
const REFUSE_NOTHING = ['app/api/health', 'app/api/v1/openapi.json'];

const routeFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return routeFiles(path);
    return entry.name === 'route.ts' ? [path] : [];
  });

const files = routeFiles('app/api').filter((file) => !REFUSE_NOTHING.some((known) => file.startsWith(known)));

type Handler = (
  request: NextRequest,
  context: { params: Promise<Record<string, unknown>> },
) => Promise<Response>;

const titles = new Map(
  Object.values(EVERY_REFUSAL).flatMap((room) =>
    Object.values(room as Record<string, { id: { says: string }; en: { says: string } }>).map(
      ({ id, en }) => [en.says, id.says] as const,
    ),
  ),
);

/** A stranger's request, from another site, with nothing in it: what every door has a no for. */
const ask = async (handler: Handler, method: string, path: string, language: string) => {
  const headers = { cookie: `dampingi.language=${language}`, origin: 'https://elsewhere.example' };
  const body = method === 'GET' ? {} : { body: 'x'.repeat(30_000) };
  const url = `http://localhost:3000${path}${path.includes('receipts/verify') ? '?code=x' : ''}`;
  const params = Promise.resolve({ nextauth: ['nothing'], unknown: ['nothing'], sessionId: 'x', page: '1' });
  return handler(new NextRequest(url, { method, headers, ...body }), { params });
};

test.each(files)('%s says its no in the language of the request', async (file) => {
  const module = (await import(join(process.cwd(), file))) as Partial<Record<string, Handler>>;
  const path = file.replace(/^app/, '').replace(/\/route\.ts$/, '');
  let heard = 0;
  for (const method of METHODS) {
    const handler = module[method];
    if (!handler) continue;
    const asked = async (language: string) => {
      const answer = await ask(handler, method, path, language);
      return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
    };
    // Whoever holds a receipt is told whether it is genuine; the no comes once that is asked too often.
    if (path.endsWith('receipts/verify')) for (let count = 0; count < 30; count += 1) await asked('en');
    const [english, indonesian] = [await asked('en'), await asked('id')];
    expect(english.type).toBe('application/problem+json');
    expect(english.status).toBeLessThan(500);
    expect(titles.get(english.body.title)).toBe(indonesian.body.title);
    expect(english.body.title).not.toBe(indonesian.body.title);
    heard += 1;
  }
  expect(heard).toBeGreaterThan(0);
});
