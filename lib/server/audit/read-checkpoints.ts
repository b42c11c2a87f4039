import { type Checkpoint, lineDigest, readCheckpoint } from '../journal/checkpoint';
import { linesOf } from '../journal/checkpoint-files';

export type BranchCheckpoints = {
  readonly checkpoints: readonly Checkpoint[];
  /** The number of the line, from 1, that is not what was written; null where all are. */
  readonly badLine: number | null;
};

/** A branch's checkpoints from a folder outside the database: each signed, none missing between them, both rising. */
export const readCheckpoints = async (folder: string, branch: string): Promise<BranchCheckpoints> => {
  const checkpoints: Checkpoint[] = [];
  let previous: string | null = null;
  for (const [index, line] of (await linesOf(folder, branch)).entries()) {
    const checkpoint = readCheckpoint(line);
    const last = checkpoints.at(-1);
    const follows =
      checkpoint?.branch === branch &&
      checkpoint.previous === previous &&
      (!last || (checkpoint.seq > last.seq && checkpoint.at >= last.at && checkpoint.bound === last.bound));
    if (!checkpoint || !follows) return { checkpoints, badLine: index + 1 };
    checkpoints.push(checkpoint);
    previous = lineDigest(line);
  }
  return { checkpoints, badLine: null };
};
