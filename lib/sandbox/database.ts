import pg from 'pg';

/**
 * The sandbox's own tables. They never meet the application's: another schema, and in earnest another
 * organisation. Created at every start; a lock keeps two starts apart.
 */
const TABLES = `
create schema if not exists sandbox;
create table if not exists sandbox.accounts (
  bank_code text not null, account_number text not null, holder_name text not null,
  state text not null check (state in ('active', 'dormant', 'inactive')),
  balance bigint not null default 0 check (balance >= 0),
  primary key (bank_code, account_number));
create table if not exists sandbox.transfers (
  partner_reference_no text primary key, reference_no text not null unique, service text not null,
  bank_code text not null, account_number text not null, holder_name text not null,
  amount bigint not null check (amount > 0), status text not null, settles_at timestamptz not null,
  requests integer not null default 1, at timestamptz not null);
-- When it was refunded: a statement lists it again on that day.
alter table sandbox.transfers add column if not exists changed_at timestamptz;
create table if not exists sandbox.external_ids (
  day date not null, external_id text not null, primary key (day, external_id));
create table if not exists sandbox.registry (
  nik text primary key, persona text not null, name text not null, birth_place text not null,
  birth_date text not null, sex text not null, mother_name text not null, address text not null,
  deceased boolean not null, face text, photo bytea);
create table if not exists sandbox.messages (
  reference text primary key, provider_id text not null unique, recipient text not null, body text not null,
  at timestamptz not null);
`;

const SET_UP_LOCK = 73_995_001;

/** Opens the pool and creates what is missing. Throws when the database cannot be reached. */
export const openDatabase = async (url: string): Promise<pg.Pool> => {
  const pool = new pg.Pool({ connectionString: url, max: 6, application_name: 'dampingi-sandbox' });
  // An idle connection that breaks (the database restarts) is replaced by the pool; it must not end the process.
  pool.on('error', () => undefined);
  try {
    await inTransaction(pool, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [SET_UP_LOCK]);
      await tx.query(TABLES);
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
};

export const inTransaction = async <Value>(
  pool: pg.Pool,
  work: (tx: pg.PoolClient) => Promise<Value>,
): Promise<Value> => {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((lost: unknown) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(Boolean(broken));
  }
};
