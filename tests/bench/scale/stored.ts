import type pg from 'pg';

/** What one visit leaves behind, in bytes, indexes and row headers included. */
export type Stored = {
  readonly commands: number;
  readonly events: number;
  readonly bytes: { readonly journal: number; readonly pictures: number; readonly rest: number };
};

const HEADER = 28; // a row's header and its pointer in the page

/** Bytes of rows of a table that fit, with their share of the table's indexes. */
const bytesOf = async (client: pg.Client, table: string, where: string, sessionId: string) => {
  const { rows } = await client.query<{ rows: number; bytes: number }>(
    `select count(*)::int as rows, coalesce(sum(pg_column_size(t.*)), 0)::bigint
            + count(*) * (${HEADER} + (select pg_indexes_size('${table}') / greatest(reltuples, 1) from pg_class where oid = '${table}'::regclass))::bigint as bytes
       from ${table} t where ${where}`,
    [sessionId],
  );
  return rows[0] ?? { rows: 0, bytes: 0 };
};

const OF_CLAIM = 'in (select id from claims where session_id = $1)';

/** Measured on the session that was really played, not on the rows that fill the tables. */
export const sizesOf = async (client: pg.Client, sessionId: string): Promise<Stored> => {
  const of = (table: string, where: string) => bytesOf(client, table, where, sessionId);
  const streams = `stream_id = $1 or stream_id ${OF_CLAIM}`;
  const [events, commands, evidence, traces, keys, board, claims, receipts, duties] = [
    await of('events', streams),
    await of('commands', streams),
    await of('evidence', 'session_id = $1'),
    await of('face_traces', 'capture_id in (select id from evidence where session_id = $1)'),
    await of('data_keys', `owner_id = $1 or owner_id ${OF_CLAIM}`),
    await of('session_board', 'session_id = $1'),
    await of('claims', 'session_id = $1'),
    await of('receipts', `claim_id ${OF_CLAIM}`),
    await of('disbursements', `claim_id ${OF_CLAIM}`),
  ];
  return {
    commands: commands.rows,
    events: events.rows,
    bytes: {
      journal: events.bytes + commands.bytes,
      pictures: evidence.bytes + traces.bytes,
      rest: keys.bytes + board.bytes + claims.bytes + receipts.bytes + duties.bytes,
    },
  };
};
