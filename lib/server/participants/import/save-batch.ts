import { inTransaction, pool, type Transaction } from '../../database/connection';
import { SetupFault } from '../../database/embedded/setup-fault';
import type { Prepared, Reject } from './prepare';
import { Recent } from './recent';
import type { RejectsFile } from './rejects-file';
import { saveContributions } from './save-contributions';
import { type KnownPerson, saveMemberships, savePeople } from './save-memberships';

/** How far a file is loaded and what came of it. Counts are rows; `rejected` counts lines. */
export type ImportProgress = {
  readonly line: number;
  readonly offset: number;
  readonly people: number;
  readonly memberships: number;
  readonly contributions: number;
  readonly unchanged: number;
  readonly rejected: number;
};

type StandingRow = Omit<ImportProgress, 'offset'> & { byte_offset: number };

const standing = ({ byte_offset, ...row }: StandingRow): ImportProgress => ({ ...row, offset: byte_offset });

const COLUMNS = 'line, byte_offset, people, memberships, contributions, unchanged, rejected';

/**
 * Opens the state of one file: where a run that was stopped left off, or the beginning. A file that was
 * finished is gone through again, since what it was rejected for (a branch, a card) may be there today.
 */
export const openImport = async (digest: Buffer): Promise<ImportProgress> => {
  await pool().query(
    `insert into imports (file_digest) values ($1) on conflict (file_digest) do update
        set started_at = now(), line = 0, byte_offset = 0, people = 0, memberships = 0, contributions = 0, unchanged = 0,
            rejected = 0, finished_at = null
      where imports.finished_at is not null`,
    [digest],
  );
  return stateOf(digest);
};

const stateOf = async (digest: Buffer): Promise<ImportProgress> => {
  const { rows } = await pool().query<StandingRow>(`select ${COLUMNS} from imports where file_digest = $1`, [
    digest,
  ]);
  if (!rows[0]) throw new Error('the import has no state');
  return standing(rows[0]);
};

export const finishImport = (digest: Buffer) =>
  pool().query('update imports set finished_at = now() where file_digest = $1', [digest]);

const lockedLine = async (tx: Transaction, digest: Buffer): Promise<number> => {
  const { rows } = await tx.query<{ line: number }>({
    name: 'import-lock',
    text: 'select line from imports where file_digest = $1 for update',
    values: [digest],
  });
  return rows[0]?.line ?? -1;
};

const linesOf = (rejects: readonly Reject[]): number => new Set(rejects.map(({ line }) => line)).size;

/** Saves prepared batches in the file's order; each with its state in one transaction. */
export const batchSaver = (digest: Buffer, rejectsFile: RejectsFile) => {
  const people = new Recent<KnownPerson>(20_000);
  const cards = new Recent<string>(100_000);
  return async (batch: Prepared): Promise<ImportProgress> => {
    const saved = await inTransaction(async (tx) => {
      const line = await lockedLine(tx, digest);
      // A commit whose answer was lost is run again and finds its own work done; anything else is somebody else's.
      if (line !== batch.after && line !== batch.last)
        throw new SetupFault('Another run is loading this very file; let it finish.');
      if (line === batch.last) return null;
      const addedPeople = await savePeople(tx, batch.people);
      const memberships = await saveMemberships(tx, batch.memberships, people);
      const contributions = await saveContributions(tx, batch.contributions, cards);
      const rejects = [...batch.rejects, ...memberships.rejects, ...contributions.rejects];
      const end = rejectsFile.write(rejects);
      const added = addedPeople + memberships.added + memberships.changed + contributions.added;
      const given = batch.people.length + batch.memberships.length + batch.contributions.length;
      const refused = memberships.rejects.length + contributions.rejects.length;
      const { rows } = await tx.query<StandingRow>({
        name: 'import-state',
        text: `update imports set line = $2, byte_offset = $3, people = people + $4, memberships = memberships + $5,
                      contributions = contributions + $6, unchanged = unchanged + $7, rejected = rejected + $8
                where file_digest = $1 returning ${COLUMNS}`,
        values: [
          digest,
          batch.last,
          batch.offset,
          addedPeople,
          memberships.added + memberships.changed,
          contributions.added,
          given - added - refused,
          linesOf(rejects),
        ],
      });
      if (!rows[0]) throw new Error('the import lost its state');
      return { state: standing(rows[0]), end, memberships, contributions };
    });
    if (!saved) return stateOf(digest);
    rejectsFile.settle(saved.end);
    for (const [nikIndex, person] of saved.memberships.people) people.set(nikIndex, person);
    for (const [kpjIndex, id] of saved.contributions.memberships) cards.set(kpjIndex, id);
    return saved.state;
  };
};
