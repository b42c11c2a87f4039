import type { JsonWebKey } from 'node:crypto';
import { RACE_MS } from '../../domain/journal/clock';
import { type CommandHeader, type Envelope, headerSchema } from '../../domain/journal/signed-command';
import type { Transaction } from '../database/connection';
import { isDeviceSignature, isServiceSignature, namesBody } from '../journal/signature';
import { sha256 } from '../platform/crypto/seal';
import { unsealJson } from '../platform/crypto/seal-json';
import type { Keys } from './data-keys-read';
import type { ChainFault } from './faults';
import type { CommandRow, EventRow } from './read-page';
import type { Walk } from './walk';

/** What was sealed beside a command: enough to prove that the signed digest names this body. */
export type SealedBody = Pick<Envelope, 'salt' | 'body' | 'sent'>;

/** A command whose header holds, with what was sent while its key lives. */
export type CheckedCommand = { readonly header: CommandHeader; readonly sent: SealedBody | null };

const read = (text: string): CommandHeader | null => {
  try {
    const parsed = headerSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** Whether the signed header says the same as the columns that were written beside it. */
const headerFits = (header: CommandHeader, command: CommandRow, event: EventRow): boolean =>
  header.commandId === command.id &&
  header.streamId === command.stream_id &&
  header.device === command.device_id &&
  header.device === event.device_id &&
  (command.device_counter === null || header.counter === command.device_counter) &&
  command.actor_kind === event.actor_kind &&
  command.actor_id === event.actor_id &&
  header.actor === event.actor_id &&
  (header.streamId !== event.stream_id || header.stream === event.stream_type);

/** Keys of devices that the walk has not met: enrolled in another branch's chain, or before a checkpoint. */
const keyOf = async (tx: Transaction, walk: Walk, device: string): Promise<JsonWebKey | undefined> => {
  const known = walk.devices.get(device);
  if (known) return known;
  const { rows } = await tx.query<{ clear: { x: string; y: string } }>(
    `select clear from events where stream_id = $1 and type in ('device.enrolled', 'device.key-rotated')
        and (branch_id <> $2 or seq <= $3) order by version desc limit 1`,
    [device, walk.branchId, walk.seq],
  );
  const found = rows[0]?.clear;
  if (!found) return undefined;
  const key = { kty: 'EC', crv: 'P-256', x: found.x, y: found.y };
  walk.devices.set(device, key);
  return key;
};

const signatureFault = async (
  tx: Transaction,
  walk: Walk,
  header: CommandHeader,
  command: CommandRow,
): Promise<ChainFault | null> => {
  if (command.actor_kind === 'service')
    return isServiceSignature(command.header, command.signature) ? null : 'service-signature';
  const key = header.device ? await keyOf(tx, walk, header.device) : undefined;
  if (!key) return 'device-unknown';
  return isDeviceSignature(key, command.header, command.signature) ? null : 'device-signature';
};

/** Opens what was sent, while its key lives, and holds it against the digest that was signed. */
const bodyOf = async (
  keys: Keys,
  walk: Walk,
  header: CommandHeader,
  command: CommandRow,
): Promise<SealedBody | null | 'body-altered'> => {
  if (!command.sealed_body) return 'body-altered';
  try {
    const key = await keys(header.streamId);
    if (!key) {
      walk.bodiesGone += 1;
      return null;
    }
    const sent = unsealJson<SealedBody>(key, command.sealed_body, `command:${command.id}`);
    walk.bodies += 1;
    return namesBody(header, { header: '', signature: '', ...sent }) ? sent : 'body-altered';
  } catch {
    return 'body-altered';
  }
};

/** Within one device's stream a later number stands for a later act: a lower one after it was moved. */
const counterFault = (walk: Walk, header: CommandHeader): ChainFault | null => {
  if (!header.device) return null;
  const place = `${header.device} ${header.streamId}`;
  const before = walk.counters.get(place) ?? null;
  if (before && header.counter < before.counter) {
    // Two that were made at once may have come the other way round; more than that was moved.
    const apart = Math.abs(Date.parse(before.at) - Date.parse(header.at));
    return apart > RACE_MS ? 'counter' : null;
  }
  walk.counters.set(place, { counter: header.counter, at: header.at });
  return null;
};

/** The checks that every event of a command needs, without a signature. */
export const headerFault = (command: CommandRow | undefined, event: EventRow): ChainFault | null => {
  if (!command) return 'command-missing';
  if (sha256(command.header).toString('hex') !== command.header_digest) return 'header-altered';
  const header = read(command.header);
  if (!header || !headerFits(header, command, event)) return 'header-differs';
  return command.outcome?.accepted === true ? null : 'outcome';
};

/** Signature, body and counter of a command that the walk meets for the first time. */
export const checkCommand = async (
  tx: Transaction,
  keys: Keys,
  walk: Walk,
  command: CommandRow,
): Promise<CheckedCommand | ChainFault> => {
  const header = JSON.parse(command.header) as CommandHeader;
  const fault = await signatureFault(tx, walk, header, command);
  if (fault) return fault;
  const sent = await bodyOf(keys, walk, header, command);
  if (sent === 'body-altered') return sent;
  walk.commands += 1;
  return counterFault(walk, header) ?? { header, sent };
};
