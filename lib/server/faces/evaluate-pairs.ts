import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ScoredPair } from '../../domain/faces/evaluation';
import type { PairRow } from '../../domain/faces/pairs-file';
import type { FaceEngine } from '../../domain/faces/port';

export type Progress = (line: string) => void;

/** Waits for its turn instead of being told busy: an evaluation has nobody in front of it. */
const templateOf = async (engine: FaceEngine, file: string, note: Progress): Promise<Float32Array | null> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    note(`cannot be read, counted as missed: ${file}`);
    return null;
  }
  const answer = await engine.analyse(bytes, { want: 'template' });
  if (answer.kind !== 'answered') throw new Error(`the face engine answered ${answer.kind} on ${file}`);
  return answer.value.embedding ?? null;
};

/** Scores every pair; each picture is read once. Pictures are taken relative to the root. */
export const scorePairs = async (
  engine: FaceEngine,
  root: string,
  rows: readonly PairRow[],
  note: Progress,
): Promise<ScoredPair[]> => {
  const files = [
    ...new Set(rows.flatMap(({ pathA, pathB }) => [resolve(root, pathA), resolve(root, pathB)])),
  ];
  const templates = new Map<string, Float32Array | null>();
  const pending = [...files];
  const takeOne = async (): Promise<void> => {
    for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
      templates.set(file, await templateOf(engine, file, note));
      if (templates.size % 100 === 0) note(`${templates.size} of ${files.length} pictures`);
    }
  };
  await Promise.all(Array.from({ length: engine.load().workers * 2 }, takeOne));
  return rows.map(({ genuine, pathA, pathB, condition, group }) => {
    const a = templates.get(resolve(root, pathA));
    const b = templates.get(resolve(root, pathB));
    return { genuine, similarity: a && b ? engine.compare(a, b) : null, condition, group };
  });
};
