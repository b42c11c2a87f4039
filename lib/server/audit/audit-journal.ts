import { pool, type Transaction } from '../database/connection';
import { compareCommonRecords, compareRecords } from './compare-records';
import { sayBadEvent } from './faults';
import { readCheckpoints } from './read-checkpoints';
import { type RecordFault, sayRecordFault } from './record-faults';
import { type ToldPlaces, toldPlaces } from './told-places';
import { branchesOf, verifyChain } from './verify-chain';
import { BEGINNING, type ChainReport, type Start } from './walk';

export type AuditOptions = {
  readonly branch?: string | undefined;
  /** Folder of the signed heads outside the database; null reads none. */
  readonly checkpoints?: string | null;
  /** Begin behind the last of them; what lies before is taken as verified. */
  readonly sinceCheckpoint?: boolean;
};

/** Faults told by name; of one kind of trouble there may be as many as rows. */
const MOST_TOLD = 20;

const sayReport = (report: ChainReport): string => {
  const {
    branchId,
    from,
    events,
    head,
    bodies,
    bodiesGone,
    beforeBinding,
    decided,
    otherRules,
    undecidable,
  } = report;
  return [
    `${branchId}: ${events} events hold${from ? ` after #${from}` : ''}`,
    `${bodies} bodies as signed`,
    ...(bodiesGone ? [`${bodiesGone} destroyed`] : []),
    `${decided} commands decided again`,
    ...(otherRules ? [`${otherRules} decided by other rules`] : []),
    ...(undecidable ? [`${undecidable} no longer to be decided`] : []),
    ...(beforeBinding ? [`${beforeBinding} events before binding`] : []),
    `${report.checkpoints} checkpoints agree`,
  ]
    .join(', ')
    .concat(`; head ${head.slice(0, 16)}…`);
};

type Told = { readonly first: string | null };

const tellRecords = (faults: readonly RecordFault[], say: (line: string) => void): Told => {
  for (const fault of faults.slice(0, MOST_TOLD)) say(sayRecordFault(fault));
  if (faults.length > MOST_TOLD) say(`… and ${faults.length - MOST_TOLD} more`);
  const [first] = faults;
  return { first: first ? `${first.table} ${first.id}` : null };
};

const auditBranch = async (
  tx: Transaction,
  branchId: string,
  { checkpoints: folder = null, sinceCheckpoint = false }: AuditOptions,
  told: ToldPlaces,
  say: (line: string) => void,
): Promise<Told> => {
  const kept = folder === null ? null : await readCheckpoints(folder, branchId);
  if (kept && kept.badLine !== null) {
    say(`BROKEN  ${branchId}: line ${kept.badLine} of its checkpoints is not what the service wrote there.`);
    return { first: `${branchId}, checkpoint line ${kept.badLine}` };
  }
  const last = kept?.checkpoints.at(-1);
  const start: Start = sinceCheckpoint && last ? { seq: last.seq, hash: last.head } : BEGINNING;
  const report = await verifyChain(tx, branchId, {
    told,
    start,
    checkpoints: kept?.checkpoints ?? [],
    progress: (checked) => {
      if (checked > 0 && checked % 10_000 === 0) say(`${branchId}: ${checked} events …`);
    },
  });
  say(report.bad ? sayBadEvent(report.bad) : sayReport(report));
  const chain = report.bad && `${report.bad.branchId} #${report.bad.seq}`;
  if (sinceCheckpoint) return { first: chain };
  const records = tellRecords(await compareRecords(tx, branchId), say);
  return { first: chain ?? records.first };
};

/** Audits one branch or all of them and tells how it goes. @returns the process's exit code. */
export const auditJournal = async (options: AuditOptions, say: (line: string) => void): Promise<number> => {
  const { branch: only } = options;
  const client = await pool().connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const branches = await branchesOf(client);
    if (only !== undefined && !branches.includes(only)) {
      say(`There is no branch ${only}; there are: ${branches.join(', ') || 'none'}.`);
      return 2;
    }
    const told = await toldPlaces(client, only);
    const firsts: (string | null)[] = [];
    for (const branchId of only === undefined ? branches : [only])
      firsts.push((await auditBranch(client, branchId, options, told, say)).first);
    const common = options.sinceCheckpoint ? [] : await compareCommonRecords(client);
    firsts.push(tellRecords(common, say).first);
    const first = firsts.find((one) => one !== null);
    say(first ? `The journal is broken; first at ${first}.` : 'The journal holds.');
    return first ? 1 : 0;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
};
