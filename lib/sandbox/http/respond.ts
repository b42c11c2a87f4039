import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROUTES } from '../routes';
import { crossOriginHeaders, mayReach } from './reach';
import { readBody } from './read-body';
import { type Call, json, matchRoute, type Reply, type Route, type Sandbox } from './route';

const send = (response: ServerResponse, reply: Reply, extra: Readonly<Record<string, string>>): void => {
  const isBytes = Buffer.isBuffer(reply.body);
  const body = isBytes ? reply.body : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    ...(isBytes ? {} : { 'content-type': 'application/json' }),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...reply.headers,
    ...extra,
  });
  response.end(body);
};

/** Null: no reply at all, the connection breaks. */
const replyOf = async (sandbox: Sandbox, route: Route, call: Call): Promise<Reply | null> => {
  const { faults } = call;
  if (faults.has('down')) return null;
  const delay = faults.get('delay');
  if (delay) await sleep(delay.ms);
  for (const status of [500, 504] as const) {
    if (faults.has(`${status}`) && route.trouble) return route.trouble(status);
  }
  const reply = await route.handle(sandbox, call).catch((error: unknown): Reply => {
    if (error instanceof SyntaxError) return json(400, { code: 'request-malformed' });
    process.stderr.write(`sandbox: ${route.path} failed: ${error instanceof Error ? error.message : '?'}\n`);
    return route.trouble?.(500) ?? json(500, { code: 'sandbox-error' });
  });
  return faults.has('lost-reply') ? null : reply;
};

export const respond = async (
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const method = request.method ?? 'GET';
  const { appOrigin } = sandbox.config;
  const found = matchRoute(ROUTES, method, path);
  if (!found) return send(response, json(404, { code: 'path-unknown' }), {});
  const { route, params } = found;
  if (!mayReach(request, route, appOrigin)) return send(response, json(403, { code: 'origin-refused' }), {});
  const extra = crossOriginHeaders(request, route, appOrigin);
  const raw = await readBody(request, route.maxBytes ?? 64 * 1024);
  if (!raw)
    return send(response, json(413, { code: 'request-too-large' }), { ...extra, connection: 'close' });
  const faults = route.target ? sandbox.faults.take(route.target, raw.toString('latin1')) : new Map();
  const reply = await replyOf(sandbox, route, {
    method,
    path,
    headers: request.headers,
    raw,
    params,
    faults,
  });
  if (reply) send(response, reply, extra);
  else response.socket?.destroy();
};
