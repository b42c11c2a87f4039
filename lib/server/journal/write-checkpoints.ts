import { inTransaction } from '../database/connection';
import { env } from '../platform/env';
import { log } from '../platform/log';
import type { BindingStart } from './bind-journal';
import { type Checkpoint, checkpointLine, lineDigest } from './checkpoint';
import { appendLine, linesOf } from './checkpoint-files';

type HeadRow = { branch_id: string; seq: number; hash: Buffer; start: string | null };

/** Any constant: two workers of one machine do not write one file at once. */
const LOCK = 7_245_553;

const lastOf = (line: string | undefined): Checkpoint | null =>
  line ? (JSON.parse((JSON.parse(line) as { text: string }).text) as Checkpoint) : null;

const writeOne = async (folder: string, { branch_id: branch, seq, hash, start }: HeadRow, now: Date) => {
  const line = (await linesOf(folder, branch)).at(-1);
  const last = lastOf(line);
  if (last && last.seq >= seq) {
    // The database stands behind what left it: somebody cut it, or put an old copy back.
    if (last.seq > seq) log('error', 'journal.behind-checkpoint', { branch, count: last.seq - seq });
    return false;
  }
  const bound = start ? (JSON.parse(start) as BindingStart).seq : 0;
  const previous = line ? lineDigest(line) : null;
  const made = { branch, seq, head: hash.toString('hex'), bound, at: now.toISOString(), previous };
  await appendLine(folder, branch, checkpointLine(made));
  return true;
};

/**
 * Signs the head of every branch that has moved and adds it to the branch's file outside the database.
 * @returns how many were written.
 */
export const writeCheckpoints = async (folder = env().CHECKPOINTS_DIR, now = new Date()): Promise<number> =>
  inTransaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { rows } = await tx.query<HeadRow>(
      `select h.branch_id, h.seq::int as seq, h.hash, s.text as start
         from branch_heads h left join binding_starts s on s.branch_id = h.branch_id
        where h.seq > 0 order by h.branch_id`,
    );
    let written = 0;
    for (const row of rows) if (await writeOne(folder, row, now)) written += 1;
    return written;
  });
