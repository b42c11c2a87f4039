import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '@/lib/demo/demo-staff';
import { seedPeople } from '@/lib/demo/seed-demo';
import { signInProofText } from '@/lib/domain/devices/sign-in-proof';
import { closePool, pool } from '@/lib/server/database/connection';
import { askingAddress } from '@/lib/server/platform/http/asking-address';
import { staffOfSession } from '@/lib/server/staff/current-staff';
import { revokeStaffSession, signIn } from '@/lib/server/staff/sign-in';
import { freshDatabase } from '../support/database';
import { enrolTestDevice } from '../support/test-device';

let drop: () => Promise<unknown>;
beforeAll(async () => {
  const database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
  drop = database.drop;
  await seedPeople();
}, 120_000);
afterAll(async () => {
  await closePool();
  await drop?.();
});
beforeEach(() => pool().query('delete from rate_limits'));

const WRONG = 'not-the-password';
const tries = (count: number, username: string, password: string, address = 'here') =>
  Promise.all(Array.from({ length: count }, () => signIn(username, password, address)));

test('guesses that come all at once are counted like guesses one after another', async () => {
  await tries(12, 'rudi', WRONG);
  expect(await signIn('rudi', DEMO_PASSWORD, 'here')).toBeNull();
});

test('five wrong passwords lock, however the name is written, and four do not', async () => {
  for (const name of ['maya', 'MAYA', 'Maya', 'mAya']) expect(await signIn(name, WRONG, 'here')).toBeNull();
  expect(await signIn('maya', DEMO_PASSWORD, 'here')).not.toBeNull();
  for (const name of ['maya', 'MAYA', 'Maya', 'mAya', 'maYa']) await signIn(name, WRONG, 'here');
  expect(await signIn('maya', DEMO_PASSWORD, 'here')).toBeNull();
});

test('whoever guesses from elsewhere locks themselves out, not the owner', async () => {
  await tries(12, 'rudi', WRONG, 'attacker');
  expect(await signIn('rudi', DEMO_PASSWORD, 'attacker')).toBeNull();
  expect(await signIn('rudi', DEMO_PASSWORD, 'branch')).not.toBeNull();
});

test('guesses from ever new addresses shut the name for strangers, never for an enrolled device', async () => {
  const id = await signIn('rudi', DEMO_PASSWORD, 'branch');
  const staff = id ? await staffOfSession(id) : null;
  if (!staff) throw new Error('rudi could not sign in');
  const device = await enrolTestDevice(staff, 'Tablet');
  const proofFor = async (username: string, at = new Date().toISOString()) => ({
    device: device.id,
    at,
    signature: await device.signText(signInProofText(username, at)),
  });
  for (let round = 0; round < 31; round += 1) await signIn('rudi', WRONG, `address ${round}`);
  expect(await signIn('rudi', DEMO_PASSWORD, 'branch')).toBeNull();
  expect(await signIn('rudi', DEMO_PASSWORD, 'branch', await proofFor('rudi'))).not.toBeNull();
  // No other proof opens that door: another name's, an old one, another key's.
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  for (const proof of [
    await proofFor('maya'),
    await proofFor('rudi', hourAgo),
    { ...(await proofFor('rudi')), signature: 'AAAA' },
    { ...(await proofFor('rudi')), at: 'never' },
    { ...(await proofFor('rudi')), device: 'x' },
  ])
    expect(await signIn('rudi', DEMO_PASSWORD, 'branch', proof)).toBeNull();
  // On the device itself five wrong ones lock that device, and it alone.
  for (let round = 0; round < 5; round += 1) await signIn('rudi', WRONG, 'branch', await proofFor('rudi'));
  expect(await signIn('rudi', DEMO_PASSWORD, 'branch', await proofFor('rudi'))).toBeNull();
  await pool().query('update devices set revoked_at = now() where id = $1', [device.id]);
  await pool().query('delete from rate_limits where key like $1', ['%device:%']);
  expect(await signIn('rudi', DEMO_PASSWORD, 'branch', await proofFor('rudi'))).toBeNull();
}, 60_000);

test.each([
  ['nobody of that name', 'nobody'],
  ['text that the database cannot hold', 'ma\0ya'],
  ['space before the name', ' maya'],
  ['a letter that only looks alike', 'rud\u0456'],
  ['a pattern', '%'],
  ['no name', ''],
])('%s: no entry and no defect', async (_, name) => {
  expect(await signIn(name, DEMO_PASSWORD, 'here')).toBeNull();
});

test('a flood from one address stops there and locks nobody out elsewhere', async () => {
  for (let round = 0; round < 61; round += 1) await signIn(`n${round}`, '', 'flood');
  expect(await signIn('rudi', DEMO_PASSWORD, 'flood')).toBeNull();
  expect(await signIn('rudi', DEMO_PASSWORD, 'branch')).not.toBeNull();
}, 60_000);

test.each([
  ['what the nearest proxy says', '10.0.0.9', '10.0.0.9'],
  ['not what the asker put before it', '1.2.3.4, 10.0.0.9', '10.0.0.9'],
  ['everybody, where nobody says', null, 'direct'],
  ['everybody, where nothing is said', '', 'direct'],
])('an address is %s', (_, forwarded, address) => {
  expect(askingAddress(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }))).toBe(
    address,
  );
});

test.each([
  [
    'revoked',
    async (id: string): Promise<void> => {
      await revokeStaffSession(id);
    },
  ],
  ['past the shift', (id: string) => set(id, "expires_at = now() - interval '1 second'")],
  ['idle', (id: string) => set(id, "last_seen_at = now() - interval '21 minutes'")],
] as const)('a staff session that is %s opens nothing', async (_, end) => {
  const id = (await signIn('rudi', DEMO_PASSWORD, 'here')) ?? '';
  expect(await staffOfSession(id)).toMatchObject({ username: 'rudi' });
  await end(id);
  expect(await staffOfSession(id)).toBeNull();
});

async function set(id: string, change: string): Promise<void> {
  const { rowCount } = await pool().query(`update staff_sessions set ${change} where id = $1`, [id]);
  if (rowCount !== 1) throw new Error('no such staff session');
}
