import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const METHOD = /export const (GET|POST|PUT|PATCH|DELETE)\b/g;

/** Routes as the tree holds them; the sign-in's own routes and the document itself are not part of the API. */
export const routeFiles = (): readonly { readonly path: string; readonly methods: readonly string[] }[] =>
  readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts') && !file.startsWith('auth') && !file.includes('openapi.json'))
    .map((file) => ({
      path: `/api/${file.replace(/\/route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`,
      methods: [...readFileSync(join('app/api', file), 'utf8').matchAll(METHOD)].map(
        ([, method = '']) => method,
      ),
    }));

type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** "GET /api/v1/me", one for each described operation. */
export const operationsOf = (document: Document): readonly string[] =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

/** References that lead nowhere in the document (RFC 6901 pointers). */
export const unresolvedReferences = (document: unknown): readonly string[] => {
  const found = [...JSON.stringify(document).matchAll(/"\$ref":"(#[^"]*)"/g)].map(
    ([, pointer = '']) => pointer,
  );
  return found.filter((pointer) => {
    const parts = pointer
      .slice(2)
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    let at: unknown = document;
    for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part];
    return at === undefined;
  });
};
