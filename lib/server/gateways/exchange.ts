/**
 * One bounded JSON request to a provider. Nothing of a body is ever logged or put into a reason: both may
 * hold personal data.
 */
export type Exchange =
  | { readonly kind: 'replied'; readonly status: number; readonly body: unknown }
  | {
      readonly kind: 'failed';
      readonly reason: 'unreachable' | 'timeout' | 'connection-lost' | 'reply-malformed' | 'reply-too-large';
      /** Whether the provider may have received, and acted upon, the request. */
      readonly sent: boolean;
    };

export type JsonRequest = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Already serialised: signatures cover these very bytes. */
  readonly body: string;
  readonly timeoutMs: number;
  /** Bytes; a longer reply is given up. */
  readonly maxReplyBytes?: number;
};

/** Errors that can only happen before the first byte of the request left this machine. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Null when the reply is longer than the limit; the rest is then not read. */
const readBounded = async (response: Response, limit: number): Promise<string | null> => {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const parse = (text: string): Exchange | { readonly json: unknown } => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { kind: 'failed', reason: 'reply-malformed', sent: true };
  }
};

const failure = (error: unknown): Exchange => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return { kind: 'failed', reason: 'timeout', sent: true };
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  return NEVER_SENT.has(code)
    ? { kind: 'failed', reason: 'unreachable', sent: false }
    : { kind: 'failed', reason: 'connection-lost', sent: true };
};

/** Posts JSON and never throws; the time limit covers connecting, waiting and reading. */
export const postJson = async (request: JsonRequest): Promise<Exchange> => {
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...request.headers },
      body: request.body,
      // A redirect would send signed personal data to an address nobody configured.
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(request.timeoutMs),
    });
    const text = await readBounded(response, request.maxReplyBytes ?? 64 * 1024);
    if (text === null) return { kind: 'failed', reason: 'reply-too-large', sent: true };
    const parsed = parse(text);
    return 'json' in parsed ? { kind: 'replied', status: response.status, body: parsed.json } : parsed;
  } catch (error) {
    return failure(error);
  }
};

/** Joins a configured base (which may carry a path of its own) and an endpoint's path. */
export const endpoint = (baseUrl: string, path: string): URL =>
  new URL(`${baseUrl.replace(/\/+$/, '')}${path}`);
