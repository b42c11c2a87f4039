import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { answerSessionCommand, LARGEST_COMMAND } from './session-commands';

type FrontRoute = {
  readonly method: string;
  /** The whole address, with nothing after it; its one group names what is addressed. */
  readonly path: RegExp;
  readonly answer: (request: Request, addressed: string) => Promise<Response>;
  /** Bytes of a body that are read at most. */
  readonly limit: number;
};

/**
 * What is answered before the framework's router, by the very functions that its routes call: the commands, nearly
 * all of what a counter sends. The framework's own work was a third of such a request.
 */
const ROUTES: readonly FrontRoute[] = [
  {
    method: 'POST',
    path: /^\/api\/v1\/sessions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/commands$/,
    answer: answerSessionCommand,
    limit: LARGEST_COMMAND,
  },
];

/** One byte more than the limit says that it was too much, and leaves the rest unread. */
const bodyOf = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    parts.push(part as Buffer);
    size += (part as Buffer).byteLength;
    if (size > limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit + 1);
};

const headersOf = ({ headers }: IncomingMessage): Headers => {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) all.set(name, Array.isArray(value) ? value.join(', ') : value);
  return all;
};

const zip = promisify(gzip);
/** Smaller answers gain nothing. */
const WORTH_ZIPPING = 1_024;

const write = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
  always: Always,
) => {
  let body: Buffer = Buffer.from(await answer.arrayBuffer());
  const headers: Record<string, string> = { ...always };
  answer.headers.forEach((value, name) => {
    headers[name] = value;
  });
  headers.vary = 'accept-encoding';
  if (body.byteLength > WORTH_ZIPPING && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    body = await zip(body);
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(answer.status, { ...headers, 'content-length': body.byteLength }).end(body);
};

type Always = Readonly<Record<string, string>>;

/**
 * @param always headers that every answer of the API carries
 * @returns whether the request is answered here; every other one is the framework's
 */
export const frontDoor =
  (always: Always) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const address = request.url ?? '';
    const route = ROUTES.find(({ method, path }) => request.method === method && path.test(address));
    const addressed = route?.path.exec(address)?.[1];
    if (!route || !addressed) return false;
    const answered = async () => {
      const init = {
        method: route.method,
        headers: headersOf(request),
        body: await bodyOf(request, route.limit),
      };
      const asked = new Request(`http://localhost${address}`, init as RequestInit);
      await write(request, response, await route.answer(asked, addressed), always);
    };
    answered().catch(() => {
      // Whoever asked is gone in the midst of it: what was answered is found again by its command id.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
    return true;
  };
