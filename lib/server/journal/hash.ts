import { sha256 } from '../platform/crypto/seal';

/** One row's fields that the chain covers, in the order they are hashed. */
export type ChainedRow = {
  readonly branchId: string;
  readonly seq: number;
  readonly streamType: string;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly typeVersion: number;
  readonly actorKind: string;
  readonly actorId: string;
  readonly deviceId: string | null;
  readonly commandId: string;
  readonly committedAt: string;
  readonly claimedAt: string | null;
  readonly clear: string;
  readonly sealed: Buffer | null;
  readonly headerDigest: Buffer;
  readonly signature: string;
};

/** The hash before a branch's first event. */
export const GENESIS = sha256('dampingi:genesis:1');

/**
 * Links a row to its branch's chain: SHA-256 over the previous hash and every stored field. The sealed
 * part enters as ciphertext, so the chain still verifies after its key has been destroyed.
 */
export const chainHash = (previous: Buffer, row: ChainedRow): Buffer =>
  sha256(
    JSON.stringify([
      previous.toString('hex'),
      row.branchId,
      row.seq,
      row.streamType,
      row.streamId,
      row.version,
      row.type,
      row.typeVersion,
      row.actorKind,
      row.actorId,
      row.deviceId,
      row.commandId,
      row.committedAt,
      row.claimedAt,
      row.clear,
      row.sealed ? sha256(row.sealed).toString('hex') : null,
      row.headerDigest.toString('hex'),
      row.signature,
    ]),
  );
