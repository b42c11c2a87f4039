import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import next from 'next';
import { refusedAtTheDoor } from '@/lib/server/http/acceptable';
import { readAwayUnread } from '@/lib/server/http/unread-body';
import { isForDemoCamera, passToSandbox } from '@/lib/server/lan/demo-camera';
import { TLS_OPTIONS } from '@/lib/server/lan/tls-options';
import { env } from '@/lib/server/platform/env';
import { forgetForwarded } from '@/lib/server/platform/http/forwarded';
import { headersOfApi } from './set-up/headers-of-api';
import { complain } from './set-up/say';

const { DAMPINGI_MODE, PORT, SANDBOX_PORT, TRUST_PROXY, LAN_NAMES, LAN_PORT, LAN_CERT, LAN_KEY } = env();
const port = PORT;
// The demo's passwords are printed for everyone to read, so it answers to this machine alone; production
// stands behind a proxy that may be another machine. On the LAN only the TLS server answers to others.
const hosts = DAMPINGI_MODE === 'production' && !LAN_NAMES ? ['::'] : ['127.0.0.1', '::1'];

const isLive = process.env.NODE_ENV === 'development';
/** Takes the framework's channel to open pages, over which it tells them to reload, from whichever server they use. */
const upgrades = createServer();
const app = next({
  dev: isLive,
  dir: process.cwd(),
  hostname: 'localhost',
  port,
  ...(isLive ? { httpServer: upgrades } : {}),
});
await app.prepare();
const handle = app.getRequestHandler();

/** Answers what needs no framework; nothing until its modules are there, so that the start does not wait for them. */
let inFront: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
const openFrontDoor = async (): Promise<void> => {
  const { frontDoor } = await import('@/lib/server/http/front-door');
  inFront = frontDoor(await headersOfApi());
};

const answer: RequestListener = (request, response) => {
  readAwayUnread(request, response);
  const refused = refusedAtTheDoor(request);
  if (refused !== null) {
    response.writeHead(refused, { 'x-content-type-options': 'nosniff' }).end();
    return;
  }
  if (!TRUST_PROXY) forgetForwarded(request.headers);
  if (LAN_NAMES && DAMPINGI_MODE !== 'production' && isForDemoCamera(request)) {
    passToSandbox(request, response, SANDBOX_PORT);
    return;
  }
  if (inFront(request, response)) return;
  handle(request, response).catch(() => {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
};

/** TLS with the certificate that start:lan made or checked. */
const tlsServer = (): Server =>
  createTlsServer(
    { cert: readFileSync(LAN_CERT ?? ''), key: readFileSync(LAN_KEY ?? ''), ...TLS_OPTIONS },
    answer,
  );

function listen(server: Server, host: string, on: number): Promise<Server | undefined> {
  // Longer than the usual 60 s of a balancer, so that it never writes into a connection being closed here.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  // A picture of 3 MB on the thinnest line that counts (256 kbit/s) takes 96 s.
  server.requestTimeout = 150_000;
  // Nothing here speaks another protocol; the framework would keep such a connection open for ever.
  server.on('upgrade', (_, socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1; an unspecified address falls back to IPv4.
      if (fault.code !== 'EADDRNOTAVAIL' && fault.code !== 'EAFNOSUPPORT') reject(fault);
      else if (host === '::') resolve(listen(server, '0.0.0.0', on));
      else resolve(undefined);
    });
    server.listen(on, host, () => resolve(server));
  });
}

const servers = (
  await Promise.all([
    ...hosts.map((host) => listen(createServer(answer), host, port)),
    ...(LAN_NAMES ? [listen(tlsServer(), '::', LAN_PORT)] : []),
  ])
).filter((server) => server !== undefined);
if (isLive)
  for (const server of servers) server.on('upgrade', (...given) => void upgrades.emit('upgrade', ...given));
process.send?.({ ready: true });
// A live server reloads what changed, which modules held here would not hear of. Without this door all is answered too.
if (!isLive) void openFrontDoor().catch(complain);

let leaving = false;
/** Lets running requests end for a second and a half, then closes what is left (live boards stream for ever). */
function leave(): void {
  if (leaving) return;
  leaving = true;
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  for (const server of servers) server.closeIdleConnections();
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, 1500);
  void Promise.all(closed)
    .then(() => {
      clearTimeout(cut);
    })
    .finally(() => process.exit(0));
}
process.on('SIGTERM', leave);
process.on('SIGINT', leave);
