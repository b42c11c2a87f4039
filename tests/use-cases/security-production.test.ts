import { expect, test } from 'vitest';
import { DEMO_SECRETS, readEnv, sandboxOrigin } from '@/lib/server/platform/env';

const KEY = (fill: number) => Buffer.alloc(32, fill).toString('base64');

const OWN: Record<string, string> = {
  DAMPINGI_MODE: 'production',
  APP_ORIGIN: 'https://dampingi.example',
  DATABASE_URL: 'postgresql://owner@db.example/dampingi',
  DATABASE_APP_URL: 'postgresql://app@db.example/dampingi',
  MASTER_KEY: KEY(1),
  INDEX_KEY: KEY(2),
  SERVICE_KEY: KEY(3),
  NEXTAUTH_SECRET: 'a-secret-of-this-very-installation-alone',
};

/** Faults that a setting of production has, by the variable's name. */
const faulty = (change: Record<string, string>): readonly string[] => {
  const read = readEnv({ ...OWN, ...change });
  return read.ok ? [] : read.faults.map((fault) => fault.split(':')[0] ?? '');
};

const spellings = (secret: string): readonly string[] => [
  secret,
  secret.replace(/=+$/, ''),
  secret.replaceAll('+', '-').replaceAll('/', '_'),
  ` ${secret}`,
];

test.each(['MASTER_KEY', 'INDEX_KEY', 'SERVICE_KEY'] as const)(
  'production refuses the demo %s however its base64 is written',
  (name) => {
    expect(faulty({})).not.toContain(name);
    for (const secret of spellings(DEMO_SECRETS[name])) expect(faulty({ [name]: secret })).toContain(name);
  },
);

test.each([
  ['the public sign-in secret', { NEXTAUTH_SECRET: DEMO_SECRETS.NEXTAUTH_SECRET }, 'NEXTAUTH_SECRET'],
  ['no role of its own at the database', { DATABASE_APP_URL: '' }, 'DATABASE_APP_URL'],
  [
    'the owner as the product',
    { DATABASE_APP_URL: 'postgresql://owner@db.example/dampingi' },
    'DATABASE_APP_URL',
  ],
  ['a short sign-in secret', { NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET'],
  ['the sandbox', { SANDBOX_URL: 'http://127.0.0.1:3001' }, 'SANDBOX_URL'],
  ['an address without TLS', { APP_ORIGIN: 'http://dampingi.example' }, 'APP_ORIGIN'],
])('production refuses %s', (_, change, name) => {
  expect(faulty(change)).toContain(name);
});

test('no address of a sandbox is told in production', () => {
  const demo = readEnv({ SANDBOX_URL: 'http://127.0.0.1:3001' });
  if (!demo.ok) throw new Error(demo.faults.join());
  expect(sandboxOrigin(demo.value)).not.toBeNull();
  expect(sandboxOrigin({ ...demo.value, DAMPINGI_MODE: 'production' })).toBeNull();
});
