import type { JsonWebKey } from 'node:crypto';
import type { Checkpoint } from '../journal/checkpoint';
import { GENESIS } from '../journal/hash';
import type { ProofText } from '../journal/prove';
import type { BadEvent } from './faults';

/** Where the audit of one branch stands. Hashes are lower-case hex. */
export type Walk = {
  readonly branchId: string;
  /** Events up to this number are older than the proofs. */
  readonly bound: number;
  /** Number of the event behind which the walk began. */
  readonly started: number;
  /** Signed heads from outside the database that the walk has not come to yet. */
  readonly ahead: Checkpoint[];
  /** The last one that it has passed. */
  passed: Checkpoint | null;
  checkpoints: number;
  seq: number;
  hash: string;
  /** The latest commit time so far, ms. */
  latest: number;
  commands: number;
  bodies: number;
  bodiesGone: number;
  proved: number;
  decided: number;
  otherRules: number;
  undecidable: number;
  /** Keys as the chain itself told them: a changed devices table proves nothing. */
  readonly devices: Map<string, JsonWebKey>;
  readonly versions: Map<string, number>;
  /** The last counter of each device in each stream. */
  readonly counters: Map<string, { readonly counter: number; readonly at: string }>;
  /** The last command that was checked; its events follow one another. */
  checked: string;
  /** The proof whose events are being read. */
  proof: { readonly text: ProofText; readonly last: number } | null;
  /** Time spent on hashes, signatures, deciding again, ms: for the measures. */
  readonly spent: { chain: number; signatures: number; decisions: number };
};

export type ChainReport = {
  readonly branchId: string;
  /** Number of the event before the first one that was read. */
  readonly from: number;
  readonly events: number;
  readonly head: string;
  readonly commands: number;
  /** Bodies held against their signed digest; the others' keys have been destroyed. */
  readonly bodies: number;
  readonly bodiesGone: number;
  /** Events that are older than the service's proofs: chained and signed by their commands, but not bound to them. */
  readonly beforeBinding: number;
  readonly proved: number;
  /** Commands that the rules decided again to the very events that are stored. */
  readonly decided: number;
  /** Commands that other rules than those of this release decided. */
  readonly otherRules: number;
  readonly undecidable: number;
  /** Signed heads from outside the database that the chain agrees with. */
  readonly checkpoints: number;
  readonly spent: Walk['spent'];
  /** The first bad event, or null when the chain holds. */
  readonly bad: BadEvent | null;
};

export type Start = { readonly seq: number; readonly hash: string };
export const BEGINNING: Start = { seq: 0, hash: GENESIS.toString('hex') };

export const startWalk = (
  branchId: string,
  bound: number,
  start: Start,
  checkpoints: readonly Checkpoint[],
): Walk => ({
  branchId, bound, started: start.seq, seq: start.seq, hash: start.hash, latest: 0, commands: 0, bodies: 0, bodiesGone: 0, proved: 0,
  decided: 0, otherRules: 0, undecidable: 0, checkpoints: 0,
  ahead: checkpoints.filter(({ seq }) => seq > start.seq),
  passed: checkpoints.findLast(({ seq }) => seq <= start.seq) ?? null,
  devices: new Map(), versions: new Map(), counters: new Map(), checked: '', proof: null,
  spent: { chain: 0, signatures: 0, decisions: 0 },
}); // biome-ignore format: the start
