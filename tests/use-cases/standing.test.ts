import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { closePool, pool } from '@/lib/server/database/connection';
import { quoteForSession } from '@/lib/server/participants/quote-for-session';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { currentPolicy } from '@/lib/server/policies/read-policy';
import { type FreshDatabase, freshDatabase } from '../support/database';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
}, 60_000);
afterAll(async () => {
  await closePool();
  await database?.drop();
});

const TODAY = '2026-11-23';

const leaving = (leftOn: string | null): SessionState => {
  const id = uuidv7(1);
  const membership = { id, kpj: '20000000001', segment: 'PU', employer: null, joinedOn: '2020-01-01', leftOn } as const;
  const person = { id: uuidv7(2), memberships: [membership], earlier: { civil: { birthDate: '1990-05-05' } } };
  return { ...NO_SESSION, membershipId: id, person: person as never };
}; // biome-ignore format: one membership

test.each([
  ['no date of leaving', null, true],
  ['a date that lies ahead', '2026-11-24', true],
  ['left today', TODAY, false],
  ['left before', '2026-10-01', false],
])('%s', async (_name, leftOn, active) => {
  const day = { today: TODAY, zone: 'Asia/Jayapura', completeOn: null } as const;
  const asked = { reason: 'contract-ended', letterOn: null, ...day } as const;
  const policy = await currentPolicy(pool());
  const standing = await quoteForSession(pool(), leaving(leftOn), { ...asked, policy });
  expect(standing?.quote?.findings.includes('still-active')).toBe(active);
});
