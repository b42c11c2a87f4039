/**
 * The yardstick: the least that Node can do for the same command. Plain http and pg, no framework, no
 * signature, no sealing; the same reads and the same rows in one transaction, hash chain included.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const TABLES = `
  create table if not exists plain_heads (branch_id text primary key, seq bigint not null, hash bytea not null);
  create table if not exists plain_commands (id uuid primary key, stream_id uuid not null, body text not null, outcome jsonb not null);
  create table if not exists plain_events (branch_id text not null, seq bigint not null, stream_id uuid not null, version int not null,
    type text not null, data json not null, hash bytea not null, primary key (branch_id, seq), unique (stream_id, version));
  create table if not exists plain_board (stream_id uuid primary key, step text not null, version int not null, since timestamptz not null)`;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
await pool.query(TABLES);

type Command = { id: string; branchId: string; streamId: string; type: string; data: unknown };

const carryOut = async ({ id, branchId, streamId, type, data }: Command) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'c', text: 'select outcome from plain_commands where id = $1', values: [id] });
    const { rows } = await client.query({
      name: 'e',
      text: 'select version, type, data from plain_events where stream_id = $1 order by version',
      values: [streamId],
    });
    const head = await client.query({
      name: 'h',
      text: `insert into plain_heads values ($1, 0, '\\x00') on conflict (branch_id) do update set branch_id = excluded.branch_id returning seq, hash`,
      values: [branchId],
    });
    const version = rows.length + 1;
    const seq = Number(head.rows[0].seq) + 1;
    const text = JSON.stringify(data);
    const hash = createHash('sha256').update(head.rows[0].hash).update(text).digest();
    await client.query({
      name: 'a',
      text: 'insert into plain_events values ($1, $2, $3, $4, $5, $6, $7)',
      values: [branchId, seq, streamId, version, type, text, hash],
    });
    await client.query({
      name: 'u',
      text: 'update plain_heads set seq = $2, hash = $3 where branch_id = $1',
      values: [branchId, seq, hash],
    });
    await client.query({
      name: 'i',
      text: 'insert into plain_commands values ($1, $2, $3, $4)',
      values: [id, streamId, text, JSON.stringify({ version, seq })],
    });
    await client.query({
      name: 'b',
      text: 'insert into plain_board values ($1, $2, $3, now()) on conflict (stream_id) do update set step = excluded.step, version = excluded.version',
      values: [streamId, type, version],
    });
    await client.query('commit');
    return { version, seq, events: rows.length };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};

const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    const command = JSON.parse(Buffer.concat(parts).toString('utf8')) as Command;
    const answer = JSON.stringify(await carryOut({ ...command, id: randomUUID() }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  } catch {
    response.writeHead(500).end();
  }
});
server.keepAliveTimeout = 65_000;
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ ready: true }));
process.on('disconnect', () => process.exit(0));
