import { gzipSync } from 'node:zlib';
import { uuidv7 } from '@/lib/server/platform/new-id';
import type { Chance } from '../chaos/bank/random';
import type { Caller } from './callers';
import { COMMANDS, type Door, STREAM_OF_PLACE } from './doors';
import { STRANGE_JSON, STRANGE_TEXTS, valueFor } from './strange-values';

export type FuzzRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
};

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'];
const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'image/jpeg',
  'application/json; charset=utf-16',
  '*/*',
  '',
];
/** Would end the run's own reach: the screen in a participant's hands answers everything with one refusal. */
const LEFT_OUT = ['hand-over-screen'];

const escaped = (text: string, chance: Chance): string => {
  try {
    return chance.happens(0.8) ? encodeURIComponent(text) : encodeURI(text.replace(/[\s\0-\x20]/g, '%20'));
  } catch {
    return '%ED%A0%80'; // half of a pair
  }
};

const idFor = (name: string, caller: Caller, chance: Chance): string => {
  if (name === 'sessionId' && caller.sessions.length > 0 && chance.happens(0.6))
    return chance.pick(caller.sessions);
  if (['first', 'page'].includes(name) && chance.happens(0.7)) return String(chance.below(20));
  if (name === 'which') return chance.pick(['capture', 'reference', 'left', 'x']);
  if (chance.happens(0.4)) return uuidv7(Date.now());
  return escaped(chance.pick(STRANGE_TEXTS), chance).slice(0, 900) || '%20';
};

const queryFor = (chance: Chance): string => {
  if (chance.happens(0.75)) return '';
  const names = ['code', 'csrf', 'callbackUrl', 'error', 'state', '_rsc', 'x'];
  return `?${chance.pick(names)}=${escaped(chance.pick(STRANGE_TEXTS), chance)}`;
};

/** A signed command of the right stream, whose body is near to what it should be; or spoilt after it was signed. */
const envelopeFor = async (path: string, caller: Caller, chance: Chance): Promise<unknown> => {
  const [, , , place = '', id = ''] = path.split('/');
  const stream = STREAM_OF_PLACE[place] ?? 'session';
  const command = chance.pick((COMMANDS[stream] ?? []).filter(({ type }) => !LEFT_OUT.includes(type)));
  const body = valueFor(command.shape, chance, chance.pick([0, 0.05, 0.3]));
  const streamId = id && id !== 'commands' && chance.happens(0.95) ? decodedOr(id) : uuidv7(Date.now());
  const actor = chance.happens(0.95) ? (caller.staff?.id ?? 'kiosk') : chance.pick(STRANGE_TEXTS);
  if (!caller.device)
    return {
      header: JSON.stringify({ v: 1, stream, streamId, actor }),
      signature: 'x',
      salt: 'y',
      body: JSON.stringify(body),
    };
  const envelope = await caller.device.sign({ stream, streamId, type: command.type, body, actor });
  if (chance.happens(0.85))
    return { ...envelope, ...(chance.happens(0.1) ? { password: chance.pick(STRANGE_TEXTS) } : {}) };
  const part = chance.pick(['header', 'signature', 'salt', 'body'] as const);
  return { ...envelope, [part]: chance.pick([...STRANGE_TEXTS, ...STRANGE_JSON]) };
};

const decodedOr = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** A question as a kiosk signs it. */
const kioskFor = async (path: string, caller: Caller, chance: Chance): Promise<unknown> => {
  const type = path.split('/').at(-1) ?? '';
  const body = chance.pick([
    { claimNumber: 'MJK-20261130-K001', birthDate: '1966-03-01' },
    { code: '123456789012' },
    { version: '0.1.0', batteryPercent: 50, storageFreeMb: 900 },
    valueFor(
      {
        type: 'object',
        properties: {
          claimNumber: { type: 'string' },
          birthDate: { type: 'string', format: 'date' },
          code: { type: 'string' },
        },
      },
      chance,
      0.3,
    ),
  ]);
  return caller.device?.sign({ streamId: uuidv7(Date.now()), type, body, actor: 'kiosk' });
};

const jsonFor = async (
  door: Door,
  method: string,
  path: string,
  caller: Caller,
  chance: Chance,
): Promise<string> => {
  const roll = chance.next();
  if (roll < 0.12) return chance.pick(STRANGE_JSON);
  if (path.endsWith('/commands') && roll < 0.95)
    return JSON.stringify(await envelopeFor(path, caller, chance));
  if (/kiosk|heartbeat/.test(path) && roll < 0.9 && caller.device)
    return JSON.stringify(await kioskFor(path, caller, chance));
  const shape = door.bodies[method] ?? { type: 'object', properties: { a: {}, code: { type: 'string' } } };
  return JSON.stringify(valueFor(shape, chance, chance.pick([0, 0.1, 0.4]))) ?? 'null';
};

const bytesFor = (chance: Chance): Buffer => {
  const size = chance.pick([0, 1, 2, 17, 200, 5_000, 70_000]);
  const bytes = Buffer.from(Array.from({ length: Math.min(size, 512) }, () => chance.below(256)));
  const jpeg = chance.happens(0.5)
    ? Buffer.from([0xff, 0xd8, 0xff, 0xe0])
    : chance.pick([Buffer.from('%PDF-1.7\n'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')]);
  return Buffer.concat([jpeg, bytes, Buffer.alloc(Math.max(0, size - 512), 7)]);
};

const formFor = (chance: Chance): string =>
  new URLSearchParams({
    csrfToken: 'x'.repeat(chance.below(80)),
    username: chance.pick(['rudi-not', ...STRANGE_TEXTS]).replace(/[\ud800-\udfff]/g, ''),
    password: 'x',
    language: chance.pick(['en', 'id', 'jv']),
    json: 'true',
  }).toString();

const bodyFor = async (
  door: Door,
  method: string,
  path: string,
  caller: Caller,
  chance: Chance,
): Promise<Buffer> => {
  if (chance.happens(0.02)) return Buffer.alloc(chance.pick([25_000, 200_000, 900_000, 3_100_000]), 120);
  if (/captures|frames|hints|documents/.test(path) && chance.happens(0.8)) return bytesFor(chance);
  if (/auth|language/.test(path) && chance.happens(0.7)) return Buffer.from(formFor(chance));
  const text = Buffer.from(await jsonFor(door, method, path, caller, chance));
  if (chance.happens(0.03)) return gzipSync(text);
  if (chance.happens(0.03)) return Buffer.concat([text, Buffer.from([0xff, 0xfe, 0xc0])]);
  return text;
};

const headersFor = (origin: string, path: string, caller: Caller, chance: Chance): Record<string, string> => {
  const headers: Record<string, string> = {};
  if (caller.cookie) headers.cookie = caller.cookie;
  const extra = chance.next();
  if (extra < 0.05)
    headers.cookie = `dampingi.session=${'x'.repeat(chance.below(3_000))}; dampingi.language=en`;
  else if (extra < 0.3)
    headers.cookie = `${headers.cookie ? `${headers.cookie}; ` : ''}dampingi.language=${chance.pick(['en', 'id', 'xx', ''])}`;
  if (chance.happens(0.9))
    headers.origin = chance.happens(0.95)
      ? origin
      : chance.pick(['null', 'https://elsewhere.example', 'file://', 'x']);
  if (chance.happens(0.9))
    headers['content-type'] = chance.happens(0.8) ? 'application/json' : chance.pick(TYPES);
  if (/documents/.test(path)) {
    headers['upload-length'] = chance.pick(['10', '70000', '-1', 'x', '99999999999', '']);
    headers['upload-offset'] = chance.pick(['0', '64', '-1', 'x', '']);
    headers['repr-digest'] = chance.pick([
      `sha-256=:${Buffer.alloc(32, 1).toString('base64')}:`,
      'sha-256=:x:',
      'md5=:x:',
      '',
    ]);
    headers['device-id'] = chance.pick([caller.device?.id ?? '', 'x', uuidv7(Date.now())]);
    headers['device-signature'] = chance.pick(['x', 'AAAA', '']);
  }
  if (/callbacks/.test(path)) {
    headers['x-timestamp'] = chance.pick([new Date().toISOString(), 'yesterday', '']);
    headers['x-signature'] = chance.pick(['AAAA', '', 'x'.repeat(500)]);
    headers['x-partner-id'] = chance.pick(['DAMPINGI', '', '__proto__']);
  }
  if (chance.happens(0.04))
    headers[
      chance.pick([
        'accept-encoding',
        'accept',
        'if-none-match',
        'range',
        'x-forwarded-for',
        'x-forwarded-host',
        'next-action',
        'rsc',
        'next-router-state-tree',
        'x-middleware-subrequest',
        'x-http-method-override',
        'x-nextjs-data',
        'x-prerender-revalidate',
        'x-invoke-path',
        'x-matched-path',
        'authorization',
      ])
    ] = chance.pick(['*', '1', 'bytes=0-1', 'br;q=9', '%', '"x"', '../..', '{"x":1}', 'a, b, c']);
  return headers;
};

/** One request to a door, by chance: near to what is right, or far from it. */
export const makeRequest = async (
  origin: string,
  door: Door,
  caller: Caller,
  chance: Chance,
): Promise<FuzzRequest> => {
  const wanted = Object.keys(door.bodies);
  const method = chance.happens(0.6) && wanted.length > 0 ? chance.pick(wanted) : chance.pick(METHODS);
  const place = door.path.replace(/\{(\w+)\}/g, (_, name: string) => idFor(name, caller, chance));
  const carries = !['GET', 'HEAD', 'TRACE'].includes(method) || chance.happens(0.02);
  const body = carries && chance.happens(0.95) ? await bodyFor(door, method, place, caller, chance) : null;
  return {
    method,
    path: `${place}${queryFor(chance)}`,
    headers: headersFor(origin, place, caller, chance),
    body,
  };
};
