import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '../platform/env';
import { log } from '../platform/log';
import { branchesIn, linesOf } from './checkpoint-files';

const NO_ANSWER_MS = 10_000;
/** Lines of one run: a keeper that was away for a week is not flooded. */
const MOST = 500;

/** By branch, how many lines the second keeper has. Lost, it only makes them be sent again. */
type Sent = Record<string, number>;

const readSent = async (path: string): Promise<Sent> => {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as Sent;
  } catch {
    return {};
  }
};

const post = async (url: string, token: string | undefined, line: string): Promise<boolean> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: line,
    signal: AbortSignal.timeout(NO_ANSWER_MS),
  }).catch(() => null);
  // 409: it has this very line already.
  return response !== null && (response.ok || response.status === 409);
};

/**
 * Sends what the second keeper has not confirmed yet, in order, branch by branch. What it does not take now is sent
 * by the next run. @returns how many lines it took.
 */
export const sendCheckpoints = async (
  folder = env().CHECKPOINTS_DIR,
  { CHECKPOINT_KEEPER_URL: url, CHECKPOINT_KEEPER_TOKEN: token } = env(),
): Promise<number> => {
  if (!url) return 0;
  const path = join(folder, 'keeper.json');
  const sent = await readSent(path);
  let taken = 0;
  for (const branch of await branchesIn(folder)) {
    const lines = (await linesOf(folder, branch)).slice(sent[branch] ?? 0);
    for (const line of lines) {
      if (taken >= MOST || !(await post(url, token, line))) {
        log('warn', 'journal.keeper-behind', { branch, count: lines.length });
        return taken;
      }
      taken += 1;
      sent[branch] = (sent[branch] ?? 0) + 1;
      await writeFile(`${path}.draft`, JSON.stringify(sent));
      await rename(`${path}.draft`, path);
    }
  }
  return taken;
};
