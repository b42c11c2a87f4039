import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePool } from '@/lib/server/database/connection';
import type { BreakableRule } from '../chaos/bank/break-rule';
import type { Totals } from '../chaos/bank/run-schedules';
import { type FreshDatabase, freshDatabase } from '../support/database';

let database: FreshDatabase;
let forgetBanks: () => void;
beforeAll(async () => {
  const { layChaosBanks } = await import('../chaos/bank/banks');
  const { settings, forget } = layChaosBanks();
  forgetBanks = forget;
  database = await freshDatabase();
  Object.assign(process.env, settings, { DATABASE_URL: database.url });
});
afterAll(async () => {
  forgetBanks();
  await closePool();
  await database.drop();
});

const played = async (seed: number, many: number, broken: BreakableRule | null) => {
  const { runSchedules, count, isBad, noTotals } = await import('../chaos/bank/run-schedules');
  const [totals, stories]: [Totals, string[]] = [noTotals(), []];
  await runSchedules({ seed, first: 0, many, broken }, (_, one) => {
    count(totals, one);
    if (isBad(one)) stories.push([one.verdict.why, ...one.trace].join('\n'));
  });
  return { totals, stories };
};

test('forty schedules of trouble between us and the bank double, lose and guess nothing', async () => {
  const { totals, stories } = await played(7, 40, null);
  expect(stories).toEqual([]);
  expect(totals).toMatchObject({ schedules: 40, doubled: 0, lost: 0, unresolved: 0, blind: 0 });
  expect(totals.transfers).toBeGreaterThan(15);
}, 60_000);

/** How many schedules of seed 5 it takes at most, and what they then say. */
const SWITCHED_OFF = {
  'one-reference': [12, 'doubled'],
  'status-before-resend': [12, 'blind'],
  'silence-is-not-no': [12, 'doubled'],
} as const satisfies Record<BreakableRule, readonly [number, keyof Totals]>;

test.each(Object.entries(SWITCHED_OFF))(
  'with the rule %s switched off, the schedules tell',
  async (broken, [many, word]) => {
    expect((await played(5, many, null)).stories).toEqual([]);
    expect((await played(5, many, broken as BreakableRule)).totals[word]).toBeGreaterThan(0);
  },
  60_000,
);
