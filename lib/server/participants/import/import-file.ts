import { todayIn } from '../../../domain/values/calendar';
import { pool } from '../../database/connection';
import { openRows } from './formats';
import { preparer } from './prepare';
import { RejectsFile } from './rejects-file';
import { batchSaver, finishImport, type ImportProgress, openImport } from './save-batch';

export type ImportOptions = {
  readonly file: string;
  readonly rejects: string;
  /** Judge every line and write the report, without a database. */
  readonly dryRun: boolean;
  /** @param share of the file that is done, 0 to 1 */
  readonly told: (standing: ImportProgress, share: number) => void;
};

/** Lines of one transaction: large enough to spread its cost, small enough that a kill costs a moment. */
const BATCH = 5_000;

const branchCodes = async (): Promise<ReadonlySet<string>> => {
  const { rows } = await pool().query<{ id: string }>('select id from branches');
  return new Set(rows.map(({ id }) => id));
};

const NOTHING: ImportProgress = {
  line: 0,
  offset: 0,
  people: 0,
  memberships: 0,
  contributions: 0,
  unchanged: 0,
  rejected: 0,
};

/** Counts what would be loaded. References between rows are not followed: that takes the records themselves. */
const dryRun = async ({ file, rejects, told }: ImportOptions): Promise<ImportProgress> => {
  const { source } = await openRows(file);
  const prepare = preparer(todayIn(new Date(), 'Asia/Jakarta'), null);
  const report = RejectsFile.open(rejects, 0, source.letterOf);
  let sum = NOTHING;
  told(sum, 0);
  try {
    for await (const batch of source.batches(NOTHING, BATCH)) {
      const prepared = prepare(batch);
      report.settle(report.write(prepared.rejects));
      sum = {
        line: prepared.last,
        offset: prepared.offset,
        people: sum.people + prepared.people.length,
        memberships: sum.memberships + prepared.memberships.length,
        contributions: sum.contributions + prepared.contributions.length,
        unchanged: 0,
        rejected: sum.rejected + new Set(prepared.rejects.map(({ line }) => line)).size,
      };
      told(sum, source.share(sum.offset));
    }
  } finally {
    report.close();
  }
  return sum;
};

/**
 * Loads a file of participants, memberships and contributions, from where an earlier run of the same bytes
 * left off. One batch is being committed while the next is read, judged and sealed; never more than that.
 * @throws SetupFault on a file that is no import file, or that another run is loading.
 */
export const importFile = async (options: ImportOptions): Promise<ImportProgress> => {
  if (options.dryRun) return dryRun(options);
  const { file, rejects, told } = options;
  const { source, digest } = await openRows(file);
  let state = await openImport(digest);
  const prepare = preparer(todayIn(new Date(), 'Asia/Jakarta'), await branchCodes());
  const report = RejectsFile.open(rejects, state.line, source.letterOf);
  const save = batchSaver(digest, report);
  const tell = () => told(state, source.share(state.offset));
  tell();
  let under: Promise<ImportProgress> | null = null;
  const settle = async () => {
    if (!under) return;
    state = await under;
    under = null;
    tell();
  };
  try {
    for await (const batch of source.batches(state, BATCH)) {
      const prepared = prepare(batch);
      await settle();
      under = save(prepared);
      under.catch(() => undefined); // its fault is met at `settle`
    }
    await settle();
    await finishImport(digest);
    return state;
  } finally {
    await under?.catch(() => undefined);
    report.close();
  }
};
