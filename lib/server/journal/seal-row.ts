import type { Transaction } from '../database/connection';
import { sha256 } from '../platform/crypto/seal';
import { isSignedText, signText } from './signature';

/**
 * Rows whose content never enters the journal, not even sealed (a password's hash), are bound by a seal beside them:
 * the service signs a digest of each column with the version of the row's stream. An old row with its old seal put
 * back names an old version, and the journal's last is higher.
 */
type Seal = {
  readonly v: 1;
  readonly table: string;
  readonly id: string;
  readonly version: number;
  /** SHA-256 of each column's text, hex. */
  readonly columns: Readonly<Record<string, string>>;
};

const PURPOSE = 'dampingi:row:1';

/** Columns of each sealed table; a list, because counters and dates of last use change without an event. */
const COLUMNS = {
  staff: [
    'branch_id',
    'username',
    'name',
    'role',
    'password_hash',
    'pin_hash',
    'oidc_subject',
    'household',
    'active',
  ],
} as const satisfies Record<string, readonly string[]>;

export type SealedTable = keyof typeof COLUMNS;
export const SEALED_TABLES = Object.keys(COLUMNS) as SealedTable[];

const digestsOf = (table: SealedTable, row: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    COLUMNS[table].map((column) => [column, sha256(JSON.stringify(row[column] ?? null)).toString('hex')]),
  );

const versionOf = `(select coalesce(max(version), 0) from events where stream_id = r.id)::int as stream_version`;

type SealedRow = Record<string, unknown> & { id: string; stream_version: number };

const seal = async (
  tx: Pick<Transaction, 'query'>,
  table: SealedTable,
  rows: readonly SealedRow[],
): Promise<void> => {
  for (const row of rows) {
    const made: Seal = {
      v: 1,
      table,
      id: row.id,
      version: row.stream_version,
      columns: digestsOf(table, row),
    };
    const text = JSON.stringify(made);
    await tx.query(
      `insert into row_seals (table_name, id, text, signature) values ($1, $2, $3, $4)
       on conflict (table_name, id) do update set text = excluded.text, signature = excluded.signature`,
      [table, row.id, text, signText(PURPOSE, text)],
    );
  }
};

/** Seals every row of a table as it stands now: where the seals are installed, and after a seed. */
export const sealTable = async (tx: Pick<Transaction, 'query'>, table: SealedTable): Promise<void> => {
  const { rows } = await tx.query<SealedRow>(`select r.*, ${versionOf} from ${table} r`);
  await seal(tx, table, rows);
};

/** Streams whose commands write sealed rows; the others never do, and pay nothing for it. */
const WITHOUT = new Set(['session', 'claim', 'person', 'device', 'policy', 'exception']);

/**
 * Prepares the seals that a command's own writing will need. A row that is not as it was sealed before the command
 * wrote is not sealed anew: what was done to it by hand stays visible.
 * @returns what seals, after everything was written, the rows that this very transaction wrote.
 */
export const beginSealing = async (
  tx: Pick<Transaction, 'query'>,
  stream: string,
  streamId: string,
): Promise<() => Promise<void>> => {
  if (WITHOUT.has(stream)) return async () => undefined;
  const broken = new Set((await sealFaults(tx, 'staff', streamId)).map(({ id }) => id));
  return async () => {
    const { rows } = await tx.query<SealedRow>(
      `select r.*, ${versionOf} from staff r where r.id = $1 or r.xmin = pg_current_xact_id()::xid`,
      [streamId],
    );
    await seal(
      tx,
      'staff',
      rows.filter(({ id }) => !broken.has(id)),
    );
  };
};

export type SealFault = { readonly id: string; readonly fault: string };

/** Rows, or one by its id, that are not as they were sealed, or not sealed at their stream's version. */
export const sealFaults = async (
  tx: Pick<Transaction, 'query'>,
  table: SealedTable,
  only: string | null = null,
): Promise<readonly SealFault[]> => {
  const { rows } = await tx.query<
    Record<string, unknown> & {
      id: string | null;
      sealed_id: string | null;
      stream_version: number;
      text: string | null;
      signature: string | null;
    }
  >(
    `select r.*, s.id as sealed_id, s.text, s.signature,
            (select coalesce(max(version), 0) from events where stream_id = coalesce(r.id, s.id))::int as stream_version
       from ${table} r full join (select * from row_seals where table_name = $1) s on s.id = r.id
      where $2::uuid is null or coalesce(r.id, s.id) = $2`,
    [table, only],
  );
  return rows.flatMap(({ text, signature, ...row }): SealFault[] => {
    const id = row.id ?? row.sealed_id ?? '';
    if (row.id === null) return [{ id, fault: 'the row is missing' }];
    if (text === null || signature === null) return [{ id, fault: 'the service has not sealed this row' }];
    if (!isSignedText(PURPOSE, text, signature)) return [{ id, fault: 'the seal of this row does not hold' }];
    const seal = JSON.parse(text) as Seal;
    if (seal.table !== table || seal.id !== id) return [{ id, fault: 'the seal is that of another row' }];
    if (seal.version !== row.stream_version) return [{ id, fault: 'the seal is older than its stream' }];
    const now: Record<string, string> = digestsOf(table, row);
    return Object.entries(seal.columns)
      .filter(([column, digest]) => now[column] !== digest)
      .map(([column]) => ({ id, fault: `${column} is not what was sealed` }));
  });
};
