import type { Transaction } from '../database/connection';
import { BINDING_PURPOSE, type BindingStart } from '../journal/bind-journal';
import type { Checkpoint } from '../journal/checkpoint';
import { type ChainedRow, chainHash, GENESIS } from '../journal/hash';
import { isSignedText } from '../journal/signature';
import { type CheckedCommand, checkCommand, headerFault } from './check-command';
import { openProof, proofFault } from './check-proof';
import { checkpointFault, timeFault } from './check-time';
import { type Keys, keysOf } from './data-keys-read';
import { decideAgain, type States } from './decide-again';
import { LEADS_TO } from './deciders';
import type { BadEvent, ChainFault } from './faults';
import { type CommandRow, type EventRow, type Page, type ProofRow, readPage } from './read-page';
import { type ToldPlaces, toldPlaces } from './told-places';
import { BEGINNING, type ChainReport, type Start, startWalk, type Walk } from './walk';

const PAGE = 2_000;

const chained = (branchId: string, row: EventRow, command: CommandRow | undefined): ChainedRow => ({
  branchId,
  seq: row.seq,
  streamType: row.stream_type,
  streamId: row.stream_id,
  version: row.version,
  type: row.type,
  typeVersion: row.type_version,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  deviceId: row.device_id,
  commandId: row.command_id,
  committedAt: row.committed_at,
  claimedAt: row.claimed_at,
  clear: row.clear,
  sealed: row.sealed,
  headerDigest: Buffer.from(command?.header_digest ?? '', 'hex'),
  signature: command?.signature ?? '',
});

type Reading = {
  readonly tx: Transaction;
  readonly keys: Keys;
  readonly states: States;
  readonly walk: Walk;
  readonly page: Page;
  /** What the last checked command is and decided, by type; its events in other streams must follow from that. */
  current: { checked: CheckedCommand; decided: readonly string[] } | null;
};

/** The version of a stream before the walk began. */
const versionBefore = async ({ tx, walk }: Reading, streamId: string): Promise<number> => {
  const known = walk.versions.get(streamId);
  if (known !== undefined || walk.started === 0) return known ?? 0;
  const { rows } = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from events where stream_id = $1 and branch_id = $2 and seq <= $3',
    [streamId, walk.branchId, walk.started],
  );
  return rows[0]?.version ?? 0;
};

const linkFault = (walk: Walk, command: CommandRow | undefined, row: EventRow): ChainFault | null => {
  if (row.seq !== walk.seq + 1) return 'gap';
  if (row.prev_hash !== walk.hash) return 'previous-hash';
  return headerFault(command, row);
};

const hashFault = async (
  reading: Reading,
  command: CommandRow | undefined,
  row: EventRow,
): Promise<ChainFault | null> => {
  const { walk } = reading;
  const hash = chainHash(Buffer.from(walk.hash, 'hex'), chained(walk.branchId, row, command));
  if (hash.toString('hex') !== row.hash) return 'hash';
  // A person may be served by several branches, so one chain holds only a part of that stream.
  const follows =
    row.stream_type === 'person' || row.version === (await versionBefore(reading, row.stream_id)) + 1;
  if (!follows) return 'stream-gap';
  return command?.outcome?.seq === row.seq && command.outcome.head !== row.hash ? 'outcome' : null;
};

const timed = async <Value>(
  walk: Walk,
  what: keyof Walk['spent'],
  work: () => Promise<Value>,
): Promise<Value> => {
  const from = performance.now();
  const value = await work();
  walk.spent[what] += performance.now() - from;
  return value;
};

const commandFault = async (reading: Reading, row: EventRow): Promise<ChainFault | null> => {
  const { tx, keys, walk, page } = reading;
  const command = page.commands.get(row.command_id);
  if (!command || walk.checked === row.command_id) return null;
  walk.checked = row.command_id;
  const checked = await checkCommand(tx, keys, walk, command);
  if (typeof checked === 'string') return checked;
  reading.current = { checked, decided: [] };
  return null;
};

/** The rows of one proof that lie in this page; all of them, because pages end between commands. */
const rowsOf = (page: Page, proof: ProofRow): readonly EventRow[] =>
  page.events.filter(({ seq }) => seq >= proof.first_seq && seq <= proof.last_seq);

/** What a command decided in its own stream, where that lies in another branch's chain. */
const decidedElsewhere = async ({ tx }: Reading, { header }: CheckedCommand): Promise<readonly string[]> => {
  const { rows } = await tx.query<{ type: string }>(
    'select type from events where command_id = $1 and stream_id = $2 order by version',
    [header.commandId, header.streamId],
  );
  return rows.map(({ type }) => type);
};

const leadsHere = async (reading: Reading, row: EventRow): Promise<boolean> => {
  const { current } = reading;
  if (!current) return false;
  if (current.checked.header.streamId === row.stream_id) return true;
  if (current.decided.length === 0) current.decided = await decidedElsewhere(reading, current.checked);
  return current.decided.some((type) => LEADS_TO[type]?.includes(row.type));
};

/** Opens the proof that an event begins; signature, facts, and the decision itself. */
const beginProof = async (reading: Reading, proof: ProofRow): Promise<ChainFault | null> => {
  const { tx, keys, states, walk, page, current } = reading;
  const text = await timed(walk, 'signatures', async () => openProof(proof));
  if (typeof text === 'string') return text;
  walk.proof = { text, last: proof.last_seq };
  const rows = rowsOf(page, proof);
  const own = current?.checked.header.streamId === text.streamId;
  if (!current || !rows.every((row, place) => text.events[place]?.[1] === row.hash)) return null; // told event by event
  const fault = await timed(walk, 'decisions', () =>
    decideAgain(tx, keys, states, walk, { rows, proof, checked: current.checked, rules: text.rules, own }),
  );
  if (own) current.decided = rows.map(({ type }) => type);
  return fault;
};

const boundFault = async (reading: Reading, row: EventRow): Promise<ChainFault | null> => {
  const { walk, page } = reading;
  const command = page.commands.get(row.command_id);
  const proof = page.proofs.find(({ first_seq, last_seq }) => row.seq >= first_seq && row.seq <= last_seq);
  if (!command || !proof) return 'unproved';
  if (walk.proof?.last !== proof.last_seq) {
    const fault = await beginProof(reading, proof);
    if (fault) return fault;
  }
  const { proof: open } = walk;
  if (!open) return 'unproved';
  const fault = proofFault(walk, open.text, command, row);
  if (fault) return fault;
  if (!(await leadsHere(reading, row))) return 'not-led-to';
  walk.proved += 1;
  return timeFault(walk, row, reading.current?.checked ?? null);
};

const eventFault = async (reading: Reading, row: EventRow): Promise<ChainFault | null> => {
  const { walk, page } = reading;
  const command = page.commands.get(row.command_id);
  return (
    (await timed(walk, 'chain', async () => linkFault(walk, command, row))) ??
    (await timed(walk, 'signatures', () => commandFault(reading, row))) ??
    (await timed(walk, 'chain', () => hashFault(reading, command, row))) ??
    (row.seq > walk.bound ? await boundFault(reading, row) : null)
  );
};

/** What an event that holds adds to the walk. */
const remember = (walk: Walk, row: EventRow): void => {
  walk.seq = row.seq;
  walk.hash = row.hash;
  walk.latest = Math.max(walk.latest, Date.parse(row.committed_at));
  walk.versions.set(row.stream_id, row.version);
  if (row.type !== 'device.enrolled' && row.type !== 'device.key-rotated') return;
  const { x, y } = JSON.parse(row.clear) as { x: string; y: string };
  walk.devices.set(row.stream_id, { kty: 'EC', crv: 'P-256', x, y });
};

const headFault = async (tx: Transaction, walk: Walk, told: ToldPlaces): Promise<ChainFault | null> => {
  const { branchId } = walk;
  const { rows } = await tx.query<{ seq: number; hash: Buffer }>(
    'select seq, hash from branch_heads where branch_id = $1',
    [branchId],
  );
  const head = rows[0] ?? { seq: 0, hash: GENESIS };
  if (head.seq !== walk.seq || head.hash.toString('hex') !== walk.hash) return 'head';
  const beyond = await tx.query('select from proofs where branch_id = $1 and last_seq > $2 limit 1', [
    branchId,
    walk.seq,
  ]);
  if (beyond.rowCount) return 'tail-missing';
  // A command of this branch's streams was told a place beyond the end of the chain.
  return (told.get(branchId) ?? 0) > walk.seq ? 'tail-missing' : null;
};

/** Where a branch's proofs begin. @returns the last number before, or null where what was signed does not hold. */
const boundOf = async (tx: Transaction, branchId: string): Promise<number | null> => {
  const { rows } = await tx.query<{ text: string; signature: string }>(
    'select text, signature from binding_starts where branch_id = $1',
    [branchId],
  );
  const [start] = rows;
  if (!start) return 0;
  if (!isSignedText(BINDING_PURPOSE, start.text, start.signature)) return null;
  const { branch, seq } = JSON.parse(start.text) as BindingStart;
  return branch === branchId ? seq : null;
};

export type VerifyOptions = {
  readonly progress?: (checked: number) => void;
  /** The event behind which the walk begins, by a checkpoint; the first one without it. */
  readonly start?: Start;
  /** What commands were told, where several branches are verified; read for this branch otherwise. */
  readonly told?: ToldPlaces;
  /** Signed heads of this branch from outside the database, oldest first. */
  readonly checkpoints?: readonly Checkpoint[];
};

const reportOf = (walk: Walk, bad: BadEvent | null): ChainReport => ({
  branchId: walk.branchId,
  from: walk.started,
  events: walk.seq - walk.started,
  head: walk.hash,
  commands: walk.commands,
  bodies: walk.bodies,
  bodiesGone: walk.bodiesGone,
  beforeBinding: Math.max(0, Math.min(walk.bound, walk.seq) - walk.started),
  proved: walk.proved,
  decided: walk.decided,
  otherRules: walk.otherRules,
  undecidable: walk.undecidable,
  checkpoints: walk.checkpoints,
  spent: walk.spent,
  bad,
});

/** Whether the event behind which the walk begins is the one that the checkpoint signed. */
const startFault = async (tx: Transaction, walk: Walk): Promise<ChainFault | null> => {
  if (walk.started === 0) return null;
  const { rows } = await tx.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from events where branch_id = $1 and seq = $2`,
    [walk.branchId, walk.started],
  );
  if (!rows[0]) return 'checkpoint-cut';
  return rows[0].hash === walk.hash ? null : 'checkpoint-differs';
};

/** Leaves out a command that the page cuts in two: the next page has it whole. */
const whole = (page: Page, limit: number): Page => {
  if (page.events.length < limit) return page;
  const last = page.events.at(-1)?.command_id;
  const events = page.events.filter(({ command_id }) => command_id !== last);
  return events.length > 0 ? { ...page, events } : page;
};

/**
 * Recomputes one branch's chain: sequence, hashes, commands and their signatures, bodies while their keys live, the
 * service's proof of each command's events, the decision itself, times and counters, the head. Stops at the first
 * event that does not hold. Run it in one repeatable-read transaction, so that the branch may go on working.
 */
export const verifyChain = async (
  tx: Transaction,
  branchId: string,
  { progress = () => undefined, start = BEGINNING, told, checkpoints = [] }: VerifyOptions = {},
): Promise<ChainReport> => {
  const bound = await boundOf(tx, branchId);
  const walk = startWalk(branchId, bound ?? 0, start, checkpoints);
  const stop = (seq: number, row: EventRow | null, fault: ChainFault): ChainReport =>
    reportOf(walk, {
      branchId,
      seq,
      event: row && {
        streamType: row.stream_type,
        streamId: row.stream_id,
        version: row.version,
        type: row.type,
      },
      fault,
    });
  if (bound === null || checkpoints.some((one) => one.bound !== bound)) return stop(0, null, 'start-altered');
  const begun = await startFault(tx, walk);
  if (begun) return stop(start.seq, null, begun);
  const [keys, states] = [keysOf(tx), new Map() as States];
  let current: Reading['current'] = null;
  for (;;) {
    const read = await readPage(tx, branchId, walk.seq, PAGE);
    const page = whole(read, PAGE);
    const reading: Reading = { tx, keys, states, walk, page, current };
    for (const row of page.events) {
      const fault = (await eventFault(reading, row)) ?? checkpointFault(walk, row);
      if (fault === 'gap') return stop(walk.seq + 1, null, fault);
      if (fault) return stop(row.seq, row, fault);
      remember(walk, row);
    }
    current = reading.current;
    progress(walk.seq);
    if (read.events.length < PAGE) break;
  }
  const fault =
    (walk.ahead.length > 0 ? 'checkpoint-cut' : null) ??
    (await headFault(tx, walk, told ?? (await toldPlaces(tx, branchId))));
  return fault ? stop(walk.seq + (fault === 'head' ? 0 : 1), null, fault) : reportOf(walk, null);
};

export const branchesOf = async (tx: Transaction): Promise<readonly string[]> =>
  (await tx.query<{ id: string }>('select id from branches order by id')).rows.map(({ id }) => id);
