import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^([A-Z0-9]{2,8})\.jsonl$/;

const fileOf = (folder: string, branch: string): string => join(folder, `${branch}.jsonl`);

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** Lines of a branch's checkpoint file, oldest first; none where there is no file. A half-written end is left out. */
export const linesOf = async (folder: string, branch: string): Promise<readonly string[]> => {
  try {
    return (await readFile(fileOf(folder, branch), 'utf8')).split('\n').slice(0, -1);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** Branches that have a file in the folder. */
export const branchesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Adds one line at the end and waits until it is on the disk. The file is opened for nothing else than adding. */
export const appendLine = async (folder: string, branch: string, line: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const handle = await open(fileOf(folder, branch), O_APPEND | O_CREAT | O_WRONLY, 0o600);
  try {
    await handle.appendFile(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await sync(folder);
};
