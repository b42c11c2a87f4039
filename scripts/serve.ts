import { createServer, type Server } from 'node:http';
import next from 'next';

const port = Number(process.env.PORT ?? 3000);
// The demo's passwords are printed for everyone to read, so it answers to this machine alone; production
// stands behind a proxy that may be another machine.
const hosts = process.env.DAMPINGI_MODE === 'production' ? ['::'] : ['127.0.0.1', '::1'];

const app = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port });
await app.prepare();
const handle = app.getRequestHandler();

function listen(host: string): Promise<Server | undefined> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // Longer than the usual 60 s of a balancer, so that it never writes into a connection being closed here.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1; an unspecified address falls back to IPv4.
      if (fault.code !== 'EADDRNOTAVAIL' && fault.code !== 'EAFNOSUPPORT') reject(fault);
      else if (host === '::') resolve(listen('0.0.0.0'));
      else resolve(undefined);
    });
    server.listen(port, host, () => resolve(server));
  });
}

const servers = (await Promise.all(hosts.map(listen))).filter((server) => server !== undefined);
process.send?.({ ready: true });

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
