import pg from 'pg';
import { type EventRow, readPage } from '@/lib/server/audit/read-page';
import { chainHash, GENESIS } from '@/lib/server/journal/hash';

/**
 * Somebody with all rights on the database and this very program, but no key: changes what they like by SQL, and
 * computes every hash, head and recorded answer anew so that all of them fit. Undone by the caller's rollback.
 */
export class JournalForger {
  constructor(
    readonly tx: pg.ClientBase,
    private readonly branchId: string,
  ) {}

  async sql(text: string, values: readonly unknown[] = []): Promise<void> {
    const { rowCount } = await this.tx.query(text, [...values]);
    if (!rowCount) throw new Error(`nothing was changed by: ${text}`);
  }

  async one<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row> {
    const { rows } = await this.tx.query<Row>(text, [...values]);
    if (!rows[0]) throw new Error(`nothing found by: ${text}`);
    return rows[0];
  }

  /** Closes the gap that a deleted event left: numbers and versions behind it move down. */
  async renumber(after: number, streamId: string): Promise<void> {
    const { tx, branchId } = this;
    for (const table of [
      `update events set seq = -seq + 1 where branch_id = $1 and seq > $2`,
      `update proofs set first_seq = first_seq - 1, last_seq = -last_seq + 1 where branch_id = $1 and first_seq > $2`,
    ])
      await tx.query(table, [branchId, after]);
    await tx.query('update events set seq = -seq where branch_id = $1 and seq < 0', [branchId]);
    await tx.query('update proofs set last_seq = -last_seq where branch_id = $1 and last_seq < 0', [
      branchId,
    ]);
    const { rows } = await tx.query<{ seq: number }>(
      'select seq from events where branch_id = $1 and stream_id = $2 order by seq',
      [branchId, streamId],
    );
    await tx.query('update events set version = -version where stream_id = $1', [streamId]);
    for (const [index, { seq }] of rows.entries())
      await tx.query('update events set version = $3 where branch_id = $1 and seq = $2', [
        branchId,
        seq,
        index + 1,
      ]);
  }

  /** Computes the chain anew from a number on, with head and recorded answers. */
  async rechain(from: number): Promise<void> {
    const { tx, branchId } = this;
    const { rows } = await tx.query<{ hash: string }>(
      `select encode(hash, 'hex') as hash from events where branch_id = $1 and seq = $2`,
      [branchId, from - 1],
    );
    let head = rows[0]?.hash ?? GENESIS.toString('hex');
    let seq = from - 1;
    const { events, commands } = await readPage(tx, branchId, from - 1, 100_000);
    for (const row of events) {
      const command = commands.get(row.command_id);
      const hash = chainHash(Buffer.from(head, 'hex'), {
        ...fieldsOf(branchId, row),
        headerDigest: Buffer.from(command?.header_digest ?? '', 'hex'),
        signature: command?.signature ?? '',
      }).toString('hex');
      await tx.query('update events set prev_hash = $3, hash = $4 where branch_id = $1 and seq = $2', [
        branchId,
        row.seq,
        Buffer.from(head, 'hex'),
        Buffer.from(hash, 'hex'),
      ]);
      head = hash;
      seq = row.seq;
    }
    await tx.query(
      `update commands c set outcome = c.outcome || jsonb_build_object('seq', e.seq, 'head', encode(e.hash, 'hex'))
         from (select distinct on (command_id) command_id, stream_id, seq, hash from events
                where branch_id = $1 and seq >= $2 order by command_id, seq desc) e
        where c.id = e.command_id and c.stream_id = e.stream_id and (c.outcome->>'accepted')::boolean`,
      [branchId, from],
    );
    await tx.query('update branch_heads set seq = $2, hash = $3 where branch_id = $1', [
      branchId,
      seq,
      Buffer.from(head, 'hex'),
    ]);
  }
}

const fieldsOf = (branchId: string, row: EventRow) => ({
  branchId,
  seq: row.seq,
  streamType: row.stream_type,
  streamId: row.stream_id,
  version: row.version,
  type: row.type,
  typeVersion: row.type_version,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  deviceId: row.device_id,
  commandId: row.command_id,
  committedAt: row.committed_at,
  claimedAt: row.claimed_at,
  clear: row.clear,
  sealed: row.sealed,
});

/** As the owner, with every trigger silent; everything is undone afterwards. */
export const asOwner = async <Value>(
  url: string,
  branchId: string,
  work: (forger: JournalForger) => Promise<Value>,
): Promise<Value> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    return await work(new JournalForger(client, branchId));
  } finally {
    await client.query('rollback');
    await client.end();
  }
};
