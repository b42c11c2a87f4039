import { Agent, request as ask } from 'node:http';
import type { FuzzRequest } from './make-request';

export type Heard =
  | { readonly kind: 'answered'; readonly status: number; readonly type: string; readonly text: string }
  | { readonly kind: 'cut'; readonly why: string }
  /** `before`: what went over the same connection just before. */
  | { readonly kind: 'stuck'; readonly before: string };

/** Milliseconds without an answer after which a request counts as stuck: far beyond what a busy machine takes. */
const PATIENCE = 30_000;
const MOST_TEXT = 20_000;

/** Connections are kept, so that what one request leaves behind meets the next one. */
export const newSender = (origin: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  const went = new WeakMap<object, string>();
  const send = ({ method, path, headers, body }: FuzzRequest): Promise<Heard> =>
    new Promise((resolve) => {
      // Without a length, what follows a GET or DELETE would be no body but the next request's beginning.
      const framed = body ? { ...headers, 'content-length': String(body.length) } : headers;
      const asked = ask({ agent, hostname, port, method, path, headers: framed });
      let before = 'nothing';
      asked.once('socket', (socket) => {
        before = went.get(socket) ?? before;
        went.set(socket, `${method} ${path.slice(0, 100)} with ${body?.length ?? 0} B`);
      });
      const late = setTimeout(() => {
        resolve({ kind: 'stuck', before });
        asked.destroy();
      }, PATIENCE);
      const end = (heard: Heard) => {
        clearTimeout(late);
        resolve(heard);
      };
      asked.once('response', (answer) => {
        const type = answer.headers['content-type'] ?? '';
        const status = answer.statusCode ?? 0;
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          if (text.length < MOST_TEXT) text += part;
          if (!type.includes('event-stream')) return;
          end({ kind: 'answered', status, type, text }); // it never ends by itself
          asked.destroy();
        });
        answer.once('end', () => end({ kind: 'answered', status, type, text }));
        answer.once('error', () => end({ kind: 'answered', status, type, text }));
      });
      asked.once('error', (fault: NodeJS.ErrnoException) => end({ kind: 'cut', why: fault.code ?? 'error' }));
      if (body) asked.write(body);
      asked.end();
    });
  return { send, close: () => agent.destroy() };
};
