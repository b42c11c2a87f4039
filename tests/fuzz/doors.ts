import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM_COMMANDS } from '@/lib/domain/claims/commands';
import { DEVICE_COMMANDS } from '@/lib/domain/devices/device-commands';
import type { StreamType } from '@/lib/domain/journal/event';
import { POLICY_COMMANDS } from '@/lib/domain/policies/change-rules';
import { commandSchemas } from '@/lib/domain/sessions/commands';
import { openApi } from '@/lib/server/http/openapi';
import { shapeOf } from '@/lib/server/http/openapi-parts';
import { STAFF_COMMANDS } from '@/lib/server/staff/staff-rules';

export type Shape = Readonly<Record<string, unknown>>;

/** An address of the API with names in the place of ids, and what its document says of each method's body. */
export type Door = { readonly path: string; readonly bodies: Readonly<Record<string, Shape>> };

const routeFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return routeFiles(path);
    return entry.name === 'route.ts' ? [path] : [];
  });

type Operation = { requestBody?: { content?: Record<string, { schema?: Shape }> } };
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Shape>> };
};

const resolved = (document: Document, shape: Shape): Shape => {
  const name = /^#\/components\/schemas\/(.+)$/.exec(String(shape.$ref ?? ''))?.[1];
  return (name ? document.components.schemas[name] : undefined) ?? shape;
};

/** Every route that lies in app/api, and addresses that none of them has. */
export const doors = (): readonly Door[] => {
  const document = openApi() as unknown as Document;
  const real = routeFiles('app/api')
    .map((file) =>
      file
        .replace(/^app/, '')
        .replace(/\/route\.ts$/, '')
        .replace(/\[(\w+)\]/g, '{$1}'),
    )
    .filter((path) => !path.includes('[...'));
  const auth = [
    'csrf',
    'session',
    'providers',
    'signin',
    'signin/oidc',
    'signin/credentials',
    'signout',
    'error',
    '_log',
    'verify-request',
    'callback/credentials',
    'callback/oidc',
    'callback/nobody',
    'nothing',
    '{word}',
    'callback/{word}',
  ];
  const none = [
    '/api',
    '/api/v1',
    '/api/v2/{word}',
    '/api/v1/{word}',
    '/api/v1/{word}/{word}',
    '/api/v1/sessions',
    '/api/health',
    '/api/health/{word}',
  ];
  return [...real, ...auth.map((name) => `/api/auth/${name}`), ...none].map((path) => ({
    path,
    bodies: Object.fromEntries(
      Object.entries(document.paths[path] ?? {}).flatMap(([method, operation]) => {
        const shape = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
        return shape ? [[method.toUpperCase(), resolved(document, shape)]] : [];
      }),
    ),
  }));
};

const shapes = (schemas: Readonly<Record<string, Parameters<typeof shapeOf>[0]>>) =>
  Object.entries(schemas).map(([type, schema]) => ({ type, shape: shapeOf(schema) as Shape }));

/** Bodies of signed commands, by the stream that they are for. */
export const COMMANDS: Readonly<Partial<Record<StreamType, readonly { type: string; shape: Shape }[]>>> = {
  session: shapes(commandSchemas('2026-12-01')),
  claim: shapes(CLAIM_COMMANDS),
  device: shapes(DEVICE_COMMANDS),
  staff: shapes(STAFF_COMMANDS),
  policy: shapes(POLICY_COMMANDS),
  exception: [
    {
      type: 'settle-exception',
      shape: { type: 'object', properties: { how: { type: 'string' }, note: { type: 'string' } } },
    },
  ],
};

export const STREAM_OF_PLACE: Readonly<Record<string, StreamType>> = {
  sessions: 'session',
  claims: 'claim',
  devices: 'device',
  staff: 'staff',
  policies: 'policy',
  exceptions: 'exception',
};
