import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes of inline scripts by path, written after the build by scripts/csp-hashes.ts. */
export type ScriptHashes = Readonly<Record<string, readonly string[]>>;

export const SCRIPT_HASHES_FILE = join('.next', 'csp-hashes.json');

let cached: ScriptHashes | undefined;

/** The build's hashes; none while developing, where every page is rendered with a nonce. */
const scriptHashes = (): ScriptHashes => {
  try {
    cached ??= JSON.parse(
      readFileSync(join(/* turbopackIgnore: true */ process.cwd(), SCRIPT_HASHES_FILE), 'utf8'),
    ) as ScriptHashes;
  } catch {
    cached = {};
  }
  return cached;
};

const withoutSlash = (path: string) => (path.length > 1 ? path.replace(/\/$/, '') : path);

/** Whether the page at this path was rendered at build time, the same for everybody. */
export const isPrerendered = (path: string): boolean => Object.hasOwn(scriptHashes(), withoutSlash(path));

/** Answers that the framework prepared at build time and may send for any address. */
const FOR_ANY_ADDRESS = ['/_not-found', '/_global-error'];

const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);

/** Sources of scripts for a path: its own hashes when it was rendered at build time, else this request's nonce. */
export const scriptSources = (path: string, nonce: string, hashes: ScriptHashes): readonly string[] => {
  const ofPage = hashes[withoutSlash(path)];
  if (ofPage) return ["'self'", ...quoted(ofPage)];
  return ["'self'", `'nonce-${nonce}'`, ...quoted(FOR_ANY_ADDRESS.flatMap((page) => hashes[page] ?? []))];
};

type Given = {
  readonly path: string;
  readonly nonce: string;
  /** Origin of the sandbox, for the demo camera; null in production. */
  readonly sandbox: string | null;
  readonly secure: boolean;
  readonly development: boolean;
};

/**
 * The content security policy of one page (CSP level 3). No script runs that is not ours: neither inline
 * nor from elsewhere; inline styles are allowed, because React writes them as attributes.
 */
export const contentPolicy = ({ path, nonce, sandbox, secure, development }: Given): string => {
  const scripts = scriptSources(path, nonce, development ? {} : scriptHashes());
  const demo = sandbox ? [sandbox] : [];
  const rules: readonly (readonly string[])[] = [
    ['default-src', "'self'"],
    // React's development build rebuilds the server's stack traces with eval; the product never does.
    ['script-src', ...scripts, ...(development ? ["'unsafe-eval'"] : [])],
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'blob:', 'data:', ...demo],
    ['media-src', "'self'", 'blob:', ...demo],
    ['connect-src', "'self'", ...demo],
    ['font-src', "'self'"],
    ['worker-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ...(secure ? [['upgrade-insecure-requests']] : []),
  ];
  return rules.map((rule) => rule.join(' ')).join('; ');
};
