import type { JsonWebKey } from 'node:crypto';
import { type CommandHeader, headerSchema } from '../../domain/journal/signed-command';
import type { Transaction } from '../database/connection';
import { loadDataKey } from '../database/data-keys';
import { sha256 } from '../platform/crypto/seal';
import { unsealJson } from '../platform/crypto/seal-json';
import { AUDITED_ROWS, type AuditedRow, chainedRow, headerFits, type SealedBody } from './chain-row';
import { chainHash, GENESIS } from './hash';
import { isDeviceSignature, isServiceSignature, namesBody } from './signature';
import { type ToldPlaces, toldPlaces } from './told-places';

export type ChainFault =
  | 'gap' | 'previous-hash' | 'command-missing' | 'header-altered' | 'header-differs' | 'hash' | 'device-unknown'
  | 'device-signature' | 'service-signature' | 'body-altered' | 'outcome' | 'stream-gap' | 'head' | 'tail-missing'; // biome-ignore format: a list

export type BadEvent = {
  readonly branchId: string;
  readonly seq: number;
  /** Null where the event itself is missing. */
  readonly event: { readonly streamType: string; readonly streamId: string; readonly version: number; readonly type: string } | null;
  readonly fault: ChainFault;
}; // biome-ignore format: one event

export type ChainReport = {
  readonly branchId: string;
  readonly events: number;
  readonly head: string;
  /** Bodies held against their signed digest; the others' keys have been destroyed. */
  readonly bodies: number;
  readonly bodiesGone: number;
  /** The first bad event, or null when the chain holds. */
  readonly bad: BadEvent | null;
};

type Walk = {
  seq: number;
  hash: Buffer;
  bodies: number;
  bodiesGone: number;
  /** Keys as the chain itself told them: a changed devices table proves nothing. */
  readonly devices: Map<string, JsonWebKey>;
  readonly versions: Map<string, number>;
  /** The last command whose signature was checked; its events follow one another. */
  checked: string;
};

const PAGE = 500;

const read = (text: string): CommandHeader | null => {
  try {
    const parsed = headerSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const signatureFault = (walk: Walk, header: CommandHeader, row: AuditedRow): ChainFault | null => {
  const [text, signature] = [row.header ?? '', row.signature ?? ''];
  if (row.actor_kind === 'service') return isServiceSignature(text, signature) ? null : 'service-signature';
  const key = header.device ? walk.devices.get(header.device) : undefined;
  if (!key) return 'device-unknown';
  return isDeviceSignature(key, text, signature) ? null : 'device-signature';
};

/** Opens what was sent, while its key lives, and holds it against the digest that was signed. */
const bodyFault = async (
  tx: Transaction,
  walk: Walk,
  header: CommandHeader,
  row: AuditedRow,
): Promise<ChainFault | null> => {
  if (!row.sealed_body) return 'body-altered';
  try {
    const key = await loadDataKey(tx, header.streamId);
    if (!key) {
      walk.bodiesGone += 1;
      return null;
    }
    const sent = unsealJson<SealedBody>(key, row.sealed_body, `command:${row.command_id}`);
    walk.bodies += 1;
    return namesBody(header, { header: '', signature: '', ...sent }) ? null : 'body-altered';
  } catch {
    return 'body-altered';
  }
};

const commandFault = async (tx: Transaction, walk: Walk, row: AuditedRow): Promise<ChainFault | null> => {
  if (row.header === null || !row.header_digest || row.signature === null) return 'command-missing';
  if (!sha256(row.header).equals(row.header_digest)) return 'header-altered';
  const header = read(row.header);
  if (!header || !headerFits(header, row)) return 'header-differs';
  if (row.outcome?.accepted !== true) return 'outcome';
  if (walk.checked === row.command_id) return null;
  const fault = signatureFault(walk, header, row) ?? (await bodyFault(tx, walk, header, row));
  walk.checked = row.command_id;
  return fault;
};

const eventFault = async (
  tx: Transaction,
  walk: Walk,
  branchId: string,
  row: AuditedRow,
): Promise<ChainFault | null> => {
  if (row.seq !== walk.seq + 1) return 'gap';
  if (!row.prev_hash.equals(walk.hash)) return 'previous-hash';
  const by = { digest: row.header_digest ?? Buffer.alloc(0), signature: row.signature ?? '' };
  const command = await commandFault(tx, walk, row);
  if (command) return command;
  const hash = chainHash(walk.hash, chainedRow(branchId, row, by));
  if (!hash.equals(row.hash)) return 'hash';
  // A person may be served by several branches, so one chain holds only a part of that stream.
  const follows = row.version === (walk.versions.get(row.stream_id) ?? 0) + 1;
  if (!follows && row.stream_type !== 'person') return 'stream-gap';
  if (row.outcome?.seq === row.seq && row.outcome.head !== hash.toString('hex')) return 'outcome';
  return null;
};

/** What an event that holds adds to the walk. */
const remember = (walk: Walk, row: AuditedRow): void => {
  walk.seq = row.seq;
  walk.hash = row.hash;
  walk.versions.set(row.stream_id, row.version);
  if (row.type !== 'device.enrolled' && row.type !== 'device.key-rotated') return;
  const { x, y } = JSON.parse(row.clear) as { x: string; y: string };
  walk.devices.set(row.stream_id, { kty: 'EC', crv: 'P-256', x, y });
};

const headFault = async (
  tx: Transaction,
  walk: Walk,
  branchId: string,
  told: ToldPlaces,
): Promise<ChainFault | null> => {
  const { rows } = await tx.query<{ seq: number; hash: Buffer }>(
    'select seq, hash from branch_heads where branch_id = $1',
    [branchId],
  );
  const head = rows[0] ?? { seq: 0, hash: GENESIS };
  if (head.seq !== walk.seq || !head.hash.equals(walk.hash)) return 'head';
  // A command of this branch's streams was told a place beyond the end of the chain.
  return (told.get(branchId) ?? 0) > walk.seq ? 'tail-missing' : null;
};

/**
 * Recomputes one branch's chain from its first event: sequence, hashes, stored commands, device and service
 * signatures, bodies while their keys live, the head. Stops at the first event that does not hold. Run it in
 * one repeatable-read transaction, so that the branch may go on working meanwhile.
 * @param told what commands were told, where several branches are verified; read for this branch otherwise.
 */
export const verifyChain = async (
  tx: Transaction,
  branchId: string,
  progress: (checked: number) => void = () => undefined,
  told?: ToldPlaces,
): Promise<ChainReport> => {
  const walk: Walk = {
    seq: 0, hash: GENESIS, bodies: 0, bodiesGone: 0, devices: new Map(), versions: new Map(), checked: '',
  }; // biome-ignore format: the start
  const report = (bad: BadEvent | null): ChainReport => ({
    branchId, events: walk.seq, head: walk.hash.toString('hex'), bodies: walk.bodies, bodiesGone: walk.bodiesGone, bad,
  }); // biome-ignore format: one report
  for (;;) {
    const { rows } = await tx.query<AuditedRow>(AUDITED_ROWS, [branchId, walk.seq, PAGE]);
    for (const row of rows) {
      const fault = await eventFault(tx, walk, branchId, row);
      if (fault === 'gap') return report({ branchId, seq: walk.seq + 1, event: null, fault });
      if (fault) {
        const { stream_type: streamType, stream_id: streamId, version, type } = row;
        return report({ branchId, seq: row.seq, event: { streamType, streamId, version, type }, fault });
      }
      remember(walk, row);
    }
    progress(walk.seq);
    if (rows.length < PAGE) break;
  }
  const fault = await headFault(tx, walk, branchId, told ?? (await toldPlaces(tx, branchId)));
  return report(
    fault && { branchId, seq: walk.seq + (fault === 'tail-missing' ? 1 : 0), event: null, fault },
  );
};

export const branchesOf = async (tx: Transaction): Promise<readonly string[]> =>
  (await tx.query<{ id: string }>('select id from branches order by id')).rows.map(({ id }) => id);
