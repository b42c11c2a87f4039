import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';
import type { SandboxConfig } from '../config';
import type { Fault, FaultBook, FaultKind, FaultTarget } from '../faults';
import type { FaceComparer } from '../registry/faces';

/** What every handler works with. */
export type Sandbox = {
  readonly config: SandboxConfig;
  readonly pool: pg.Pool;
  readonly faults: FaultBook;
  readonly faces: FaceComparer;
  readonly now: () => Date;
  /** Runs something after the reply has left; the sandbox waits for it when it closes. */
  readonly afterReply: (work: () => Promise<void>) => void;
};

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly params: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<FaultKind, Fault>;
};

export type Reply = {
  readonly status: number;
  readonly body: Buffer | Readonly<Record<string, unknown>> | readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** A segment `:name` becomes `params.name`. */
  readonly path: string;
  readonly handle: (sandbox: Sandbox, call: Call) => Promise<Reply>;
  /** Bytes of the request's body; default 64 KB. */
  readonly maxBytes?: number;
  /** The part of the world that faults can be asked for. */
  readonly target?: FaultTarget;
  /** The provider's own words for "internal error" and "time-out". */
  readonly trouble?: (status: 500 | 504) => Reply;
  /** Pages and admin calls are for this computer's browser only; readable from the application's origin too? */
  readonly reach?: 'own-page' | 'application';
};

export const json = (status: number, body: Reply['body']): Reply => ({ status, body });

/** Throws SyntaxError. */
export const parseBody = (call: Call): unknown => JSON.parse(call.raw.toString('utf8'));

/** First value of a header, or an empty string. */
export const header = (call: Call, name: string): string => {
  const value = call.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

export const matchRoute = (
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null => {
  const given = path.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    if (route.method !== method || wanted.length !== given.length) continue;
    const params: Record<string, string> = {};
    const fitting = wanted.every((segment, index) => {
      const value = given[index] ?? '';
      if (!segment.startsWith(':')) return segment === value;
      params[segment.slice(1)] = value;
      return value !== '';
    });
    if (fitting) return { route, params };
  }
  return null;
};
