import { type ChildProcess, fork } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as ask, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { demoGateways } from '@/lib/sandbox/demo-config';
import { lanCertificate } from '@/lib/server/lan/lan-certificate';
import { readEnv } from '@/lib/server/platform/env';
import { childEnvironment } from '@/scripts/set-up/environment';
import { freePort } from '@/scripts/set-up/ports';
import type { Product } from './product';

/** The product's address over HTTPS, as tablets know it, and what the people behind it can do to it. */
export type HttpsDoor = {
  readonly origin: string;
  /** SHA-256 of the certificate's public key, for the browser that is to trust it (RFC 7469, 2.4). */
  readonly pin: string;
  /** A new build is put behind the address: another worker script, another shell. */
  readonly release: (name: string) => void;
  /** Commands get no answer while everything else does: work stays on the tablet although there is a network. */
  readonly holdBackCommands: (held: boolean) => void;
  /**
   * Every n-th question to the server is carried out, and its reply is lost on the way back; 0 loses none. The event
   * stream is left alone: it has no reply that ends. @returns how many replies were lost since
   */
  readonly loseEvery: (nth: number) => () => number;
  /** What has gone from here to tablets, bytes: heads and bodies as compressed, before TLS. */
  readonly sentBytes: () => number;
  /**
   * The line breaks whenever a picture is on its way: after so many whole pieces each next one breaks, in turn in the
   * middle of it and before its answer. `null`: it holds again.
   */
  readonly breakPictures: (afterPieces: number | null) => void;
  readonly close: () => Promise<void>;
};

/** How a line treats the next piece of a picture. */
type Break = 'none' | 'middle' | 'answer';

const NOT_PASSED_ON = /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|etag)$/;

/** Another build of the same sources: the shell says its name, and the worker's list says that the shell changed. */
const asReleased = (path: string, text: string, name: string): string => {
  if (path === '/session') return text.replace('<html ', `<html data-release="${name}" `);
  const revision = createHash('sha256').update(name).digest('hex').slice(0, 20);
  const changed = text.replace(/(url:\s*["'`]\/session["'`],\s*revision:\s*["'`])[0-9a-f]+/, `$1${revision}`);
  if (changed === text) throw new Error('the worker does not list the shell');
  return changed;
};

const wholeText = async (answer: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** Decides whose reply is lost. A reply that is lost comes on a connection of its own, or the browser would ask again by itself. */
const newLoss = () => {
  let nth = 0;
  let asked = 0;
  let lost = 0;
  return {
    every: (count: number) => {
      nth = count;
      asked = 0;
      lost = 0;
      return () => lost;
    },
    isOn: () => nth > 0,
    takes: (path: string): boolean => {
      if (nth === 0 || !path.startsWith('/api/v1/') || path.startsWith('/api/v1/live')) return false;
      asked += 1;
      if (asked % nth !== 0) return false;
      lost += 1;
      return true;
    },
  };
};

/** Passes everything on, as a proxy that ends TLS does. */
const passOn =
  (
    port: number,
    host: string,
    released: () => string | null,
    held: () => boolean,
    loss: ReturnType<typeof newLoss>,
    breaks: () => Break,
  ): RequestListener =>
  (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (held() && path.endsWith('/commands')) {
      response.destroy();
      return;
    }
    const isLost = loss.takes(path);
    if (loss.isOn()) response.shouldKeepAlive = false;
    const broken = request.method === 'PATCH' ? breaks() : 'none';
    if (broken === 'middle') {
      request.once('data', () => response.destroy());
      return;
    }
    const name = path === '/sw.js' || path === '/session' ? released() : null;
    const forwarded = {
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
    };
    const headers = { ...request.headers, ...forwarded };
    if (name) for (const one of ['if-none-match', 'accept-encoding'] as const) delete headers[one];
    const { method, url } = request;
    const passed = ask({ host: '127.0.0.1', port, path: url, method, headers }, async (answer) => {
      if (isLost) {
        answer.resume().on('end', () => response.destroy());
        return;
      }
      if (broken === 'answer') {
        response.destroy();
        return;
      }
      if (!name) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const kept = Object.entries(answer.headers).filter(([header]) => !NOT_PASSED_ON.test(header));
      const text = asReleased(path, await wholeText(answer), name);
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept) as Record<string, string>);
      response.end(text);
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  };

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the server behind HTTPS ended with ${code}`)));
  });

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

/**
 * One more server of the running product, on the same database, behind a proxy that ends TLS with a certificate
 * of the branch's own authority: service workers, secure cookies and what a browser keeps are as on a tablet.
 */
export const openHttpsDoor = async (product: Product, room: string): Promise<HttpsDoor> => {
  const [port, serverPort] = [await freePort(), await freePort()];
  const origin = `https://localhost:${port}`;
  const { certFile, keyFile } = await lanCertificate({
    dataDir: join(room, 'https'),
    own: null,
    asked: [],
    machine: ['localhost'],
    now: new Date(),
  });
  const { NODE_OPTIONS: _loaders, ...inherited } = process.env;
  const settings = {
    ...inherited,
    DAMPINGI_MODE: 'demo',
    DATABASE_URL: product.databaseUrl,
    DATABASE_APP_URL: '',
    DATA_DIR: join(room, 'data'),
    PORT: String(serverPort),
    SANDBOX_PORT: new URL(product.sandbox).port,
    APP_ORIGIN: origin,
    TRUST_PROXY: 'yes',
    FACE_CHALLENGE: 'offered',
    ...demoGateways(product.sandbox),
  };
  const read = readEnv(settings);
  if (!read.ok) throw new Error(read.faults.join('; '));
  const settled = childEnvironment(read.value, {
    databaseUrl: product.databaseUrl,
    // Empty: where the product itself looks for them.
    models: process.env.MODELS_DIR ?? '',
  });
  const server = fork('scripts/serve.ts', [], {
    execArgv: ['--import', 'tsx', '--import', './scripts/set-up/leave-with-parent.mjs'],
    env: { ...settings, ...settled },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await ready(server);

  let released: string | null = null;
  let held = false;
  const loss = newLoss();
  let piecesLeft: number | null = null;
  const breaks = (): Break => {
    if (piecesLeft === null) return 'none';
    piecesLeft -= 1;
    if (piecesLeft >= 0) return 'none';
    return piecesLeft % 2 === 0 ? 'answer' : 'middle';
  };
  const certificate = readFileSync(certFile, 'utf8');
  const door = createServer(
    { cert: certificate, key: readFileSync(keyFile) },
    passOn(
      serverPort,
      `localhost:${port}`,
      () => released,
      () => held,
      loss,
      breaks,
    ),
  );
  const lines = new Set<TLSSocket>();
  let sentBefore = 0;
  door.on('secureConnection', (line) => {
    lines.add(line);
    line.once('close', () => {
      sentBefore += line.bytesWritten;
      lines.delete(line);
    });
  });
  await listening(door, port);
  return {
    origin,
    pin: createHash('sha256')
      .update(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    release: (name) => {
      released = name;
    },
    holdBackCommands: (hold) => {
      held = hold;
    },
    loseEvery: loss.every,
    sentBytes: () => [...lines].reduce((sum, line) => sum + line.bytesWritten, sentBefore),
    breakPictures: (afterPieces) => {
      piecesLeft = afterPieces;
    },
    close: async () => {
      door.close();
      door.closeAllConnections();
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
    },
  };
};
