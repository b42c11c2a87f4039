import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const start = (environment: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/sandbox.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      SANDBOX_PORT: '0',
      SANDBOX_DATABASE_URL: database.url,
      MODELS_DIR: 'none',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

const ready = async (child: ChildProcess): Promise<number> => {
  const [message] = (await once(child, 'message')) as [{ ready: boolean; port: number }];
  expect(message.ready).toBe(true);
  return message.port;
};

describe('the sandbox as a process', () => {
  it.each([
    ['SIGTERM', (child: ChildProcess) => child.kill('SIGTERM')],
    ['SIGINT', (child: ChildProcess) => child.kill('SIGINT')],
    ['the end of its parent', (child: ChildProcess) => child.disconnect()],
  ])('tells its port, serves this computer and ends cleanly on %s', async (_, end) => {
    const child = start();
    const port = await ready(child);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    end(child);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('names what is wrong with its environment', async () => {
    const child = start({ SANDBOX_DATABASE_URL: 'mysql://x', SANDBOX_PORT: 'many' });
    let words = '';
    child.stderr?.on('data', (chunk) => {
      words += chunk;
    });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(words).toContain('SANDBOX_PORT');
    expect(words).toContain('SANDBOX_DATABASE_URL');
  });
});
