import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApi } from '@/lib/server/http/openapi';

const routeFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return routeFiles(path);
    return entry.name === 'route.ts' ? [path] : [];
  });

/** `app/api/v1/sessions/[sessionId]/route.ts` → `/api/v1/sessions/{sessionId}` */
const pathOf = (file: string): string =>
  file
    .replace(/^app/, '')
    .replace(/\/route\.ts$/, '')
    .replace(/\[(\w+)\]/g, '{$1}');

/** The document itself, the doors that belong to the sign-in library, and every address that is none. */
const UNDESCRIBED = ['/api/v1/openapi.json', '/api/auth/[...nextauth]', '/api/[...unknown]'];

test('every route of the API is described, and nothing that is not there', () => {
  const routes = routeFiles('app/api')
    .map(pathOf)
    .filter((path) => !UNDESCRIBED.includes(path));
  expect(Object.keys(openApi().paths).sort()).toEqual(routes.sort());
});

test('every reference in the document leads to a schema', () => {
  const text = JSON.stringify(openApi());
  const names = Object.keys(openApi().components.schemas);
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(10);
  for (const name of references) expect(names).toContain(name);
});

test('the document says OpenAPI 3.1 and carries each command of a session', () => {
  const document = openApi();
  expect(document.openapi).toBe('3.1.0');
  const schemas: Readonly<Record<string, unknown>> = document.components.schemas;
  expect(schemas['command.identify-participant']).toMatchObject({
    required: ['identifier'],
  });
});
