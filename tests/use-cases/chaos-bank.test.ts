import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePool } from '@/lib/database/connection';
import { demoGateways } from '@/lib/sandbox/demo-config';
import { type FreshDatabase, freshDatabase } from '../support/database';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  Object.assign(process.env, demoGateways('http://bank.chaos'), { DATABASE_URL: database.url });
});
afterAll(async () => {
  await closePool();
  await database.drop();
});

test('forty schedules of trouble between us and the bank double, lose and guess nothing', async () => {
  const { runSchedules } = await import('../../scripts/chaos/run-schedules');
  const stories: string[] = [];
  const totals = await runSchedules(7, 0, 40, (_, bad) => {
    if (bad) stories.push([bad.played.verdict.why, ...bad.played.trace].join('\n'));
  });
  expect(stories).toEqual([]);
  expect(totals).toMatchObject({ schedules: 40, doubled: 0, lost: 0, unresolved: 0, blind: 0 });
  expect(totals.transfers).toBeGreaterThan(15);
}, 60_000);
