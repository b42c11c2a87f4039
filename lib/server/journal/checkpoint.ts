import { sha256 } from '../platform/crypto/seal';
import { isSignedText, signText } from './signature';

/** What the service signs of a branch's head, to be kept outside the database. Hashes are lower-case hex. */
export type Checkpoint = {
  readonly v: 1;
  readonly branch: string;
  readonly seq: number;
  readonly head: string;
  /** Up to where the branch's events are older than the proofs. */
  readonly bound: number;
  readonly at: string;
  /** SHA-256 of the line before, so that none is taken out of the file's middle; null in the first. */
  readonly previous: string | null;
};

const PURPOSE = 'dampingi:checkpoint:1';

/** One line of a checkpoint file, without its end. */
export const checkpointLine = (checkpoint: Omit<Checkpoint, 'v'>): string => {
  const text = JSON.stringify({ v: 1, ...checkpoint });
  return JSON.stringify({ text, signature: signText(PURPOSE, text) });
};

export const lineDigest = (line: string): string => sha256(line).toString('hex');

/** Reads one line. @returns null where it is not what the service signed. */
export const readCheckpoint = (line: string): Checkpoint | null => {
  try {
    const { text, signature } = JSON.parse(line) as { text: string; signature: string };
    return isSignedText(PURPOSE, text, signature) ? (JSON.parse(text) as Checkpoint) : null;
  } catch {
    return null;
  }
};
