import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A room of tests; those that need PostgreSQL share one server, started once per run. */
const room = (name: string, database: boolean) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    globalSetup: database ? ['tests/support/vitest-global-setup.ts'] : [],
    testTimeout: database ? 30_000 : 15_000,
    hookTimeout: 60_000,
  },
});

/** Rules whose files replace modules or globals: each in a process of its own. */
const ISOLATED = 'tests/rules/**/*.isolated.test.ts';
const rules = room('rules', false);
const rulesIsolated = { ...rules, test: { ...rules.test, name: 'rules-isolated', include: [ISOLATED] } };
/** All other rules hold nothing that outlives a test, so their files share one load of our modules. */
const rulesTogether = {
  ...rules,
  test: { ...rules.test, exclude: [ISOLATED], isolate: false, pool: 'threads' as const },
};

export default defineConfig({
  resolve: {
    alias: {
      '@': at('./'),
    },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    passWithNoTests: false,
    // Tests of other steps show a straight face, as a demo may be told to; those about presence ask for movements.
    env: { DAMPINGI_MODE: 'test', TZ: 'UTC', FACE_CHALLENGE: 'offered' },
    projects: [rulesTogether, rulesIsolated, room('use-cases', true), room('gateways', true)],
  },
});
