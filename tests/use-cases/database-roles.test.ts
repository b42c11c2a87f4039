import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pool } from '@/lib/server/database/connection';
import { grantRoles } from '@/lib/server/database/roles';
import { AUDIT_ROLE, addressAs, productAddress } from '@/lib/server/platform/database-address';
import { type Counter, openCounter, SessionAtWork } from '../support/counter';

let counter: Counter;
let audit: pg.Client;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  const session = new SessionAtWork(await counter.staff('rudi'));
  await session.identifies(counter.persona('wati'));
  audit = new pg.Client({ connectionString: addressAs(process.env.DATABASE_URL ?? '', AUDIT_ROLE) });
  await audit.connect();
}, 120_000);
afterAll(async () => {
  await audit?.end();
  await counter?.close();
});

const NOT_ALLOWED = [
  ['change an event', `update events set clear = '{}'`],
  ['delete an event', 'delete from events'],
  ['change a command', `update commands set outcome = '{}'`],
  ['delete a command', 'delete from commands'],
  ['change a proof', `update proofs set signature = ''`],
  ['delete a proof', 'delete from proofs'],
  ['write a start of the proofs', `insert into binding_starts values ('MJK', '{}', '')`],
  ['change a policy row', 'update policy_rows set value = value'],
  ['delete a policy version', 'delete from policy_versions'],
  ['empty the journal', 'truncate events'],
  ['empty a read model', 'truncate session_board'],
  ['silence a trigger', 'alter table events disable trigger events_are_kept'],
  ['silence all triggers', 'alter table events disable trigger all'],
  ['silence triggers for itself', 'set session_replication_role = replica'],
  ['drop a trigger', 'drop trigger events_are_kept on events'],
  ['replace the trigger’s function', `create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'`],
  ['make a table', 'create table another (id int)'],
  ['make a function', `create function another() returns int language sql as 'select 1'`],
  ['drop a table', 'drop table proofs'],
  ['add a column', 'alter table events add column another int'],
  ['make a rule on the journal', 'create rule another as on insert to events do instead nothing'],
  ['say that a migration was run', `insert into schema_migrations (name) values ('0999.sql')`],
  ['make a role', 'create role another'],
  ['become the owner', 'set role postgres'],
] as const; // biome-ignore format: a row each

describe('the product’s role', () => {
  test('is not the owner', async () => {
    const { rows } = await pool().query<{ product: string; owner: string; powers: boolean }>(
      `select current_user as product, (select tableowner from pg_tables where tablename = 'events') as owner,
              (select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user) as powers`,
    );
    expect(rows[0]).toMatchObject({ product: 'dampingi_app', powers: false });
    expect(rows[0]?.owner).not.toBe('dampingi_app');
  });

  test.each(NOT_ALLOWED)('may not %s', async (_name, statement) => {
    await expect(pool().query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|22023)$/),
    });
  });

  test('reads and adds to the journal, as a whole visit has just shown', async () => {
    const { rows } = await pool().query<{ events: number }>('select count(*)::int as events from events');
    expect(rows[0]?.events).toBeGreaterThan(5);
  });
});

describe('the audit’s role', () => {
  test.each([
    ['change', `update events set clear = '{}'`],
    ['add', `insert into branches (id, name, time_zone) values ('ZZZ', 'x', 'Asia/Jakarta')`],
    ['delete', 'delete from staff'],
    ['add a job', `select graphile_worker.add_job('x')`],
  ])('may not %s', async (_name, statement) => {
    await expect(audit.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('reads everything that is audited', async () => {
    for (const table of [
      'events',
      'commands',
      'proofs',
      'data_keys',
      'staff',
      'row_seals',
      'claims',
      'policy_rows',
    ])
      expect((await audit.query(`select count(*) from ${table}`)).rowCount).toBe(1);
  });
});

test('an address that is the owner’s own is refused with what is wrong', async () => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await expect(
    grantRoles(owner, { app: process.env.DATABASE_URL ?? '', audit: productAddress() }),
  ).rejects.toThrow('must not be the owner');
  await owner.end();
});
