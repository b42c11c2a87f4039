import { LARGEST_FILE } from '../../../domain/documents/file-kind';
import {
  type Declared,
  LARGEST_PIECE,
  receiptText,
  SMALLEST_PIECE,
  type UploadProgress,
} from '../../../domain/documents/upload-terms';
import { UUID } from '../../../domain/values/ids';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';
import { inTransaction, pool, type Transaction } from '../../database/connection';
import { loadDataKey } from '../../database/data-keys';
import { sha256 } from '../../platform/crypto/seal';
import type { Staff } from '../../staff/current-staff';
import { type AcceptedFile, acceptFile, type FileRefusal, knownFile } from '../documents/accept-file';
import { type Sender, type SenderRefusal, senderFault } from './may-upload';
import {
  addPiece,
  beginUpload,
  closeUpload,
  countUnfinished,
  dropUpload,
  pieceAt,
  readUpload,
  uploadProgress,
  wholeOf,
} from './upload-store';

export type UploadRefusal =
  | FileRefusal
  | SenderRefusal
  | 'upload.malformed'
  | 'upload.piece-size'
  | 'upload.offset'
  | 'upload.bytes-changed'
  | 'upload.hash-wrong';

/** How far the server is, with its receipt; and the file once the whole has been taken. */
export type Taken = UploadProgress & { readonly file: AcceptedFile | null };

type Piece = {
  readonly declared: Declared;
  /** Bytes of the whole before this piece. */
  readonly offset: number;
  /** Empty where the device only asks for what the last answer said. */
  readonly bytes: Uint8Array;
  readonly sender: Sender;
};

/** Pictures of one session that may be on their way at once. */
const MOST_UNFINISHED = 10;
const HEX = /^[0-9a-f]{64}$/;
const hex = (bytes: Buffer) => bytes.toString('hex');

const isWellFormed = ({ declared: { sessionId, uploadId, length, digest }, offset }: Piece): boolean =>
  UUID.test(sessionId) &&
  UUID.test(uploadId) &&
  HEX.test(digest) &&
  Number.isSafeInteger(length) &&
  length > 0 &&
  Number.isSafeInteger(offset) &&
  offset >= 0 &&
  offset <= length;

const hasSize = ({ declared: { length }, offset, bytes: { length: size } }: Piece): boolean => {
  if (offset + size > length || size > LARGEST_PIECE) return false;
  return offset + size === length || size >= SMALLEST_PIECE;
};

/** Puts a piece where it belongs; the very same one again changes nothing. */
const place = async (tx: Transaction, piece: Piece): Promise<Outcome<UploadProgress, UploadRefusal>> => {
  const { declared, offset, bytes, sender } = piece;
  const { sessionId, uploadId, length } = declared;
  const key = await loadDataKey(tx, sessionId);
  if (!key) return refuse('session.unknown');
  if ((await countUnfinished(tx, sessionId, uploadId)) >= MOST_UNFINISHED) return refuse('document.too-many');
  const digest = Buffer.from(declared.digest, 'hex');
  const fresh = {
    id: uploadId,
    session_id: sessionId,
    staff_id: sender.staff.id,
    device_id: sender.deviceId,
  };
  await beginUpload(tx, { ...fresh, length, digest });
  const upload = await readUpload(tx, uploadId, true);
  if (!upload) throw new Error('an upload went while it was begun');
  if (upload.session_id !== sessionId || upload.length !== length || !upload.digest.equals(digest))
    return refuse('document.id-reused');
  if (upload.device_id !== sender.deviceId) return refuse('upload.other-device');
  const standing = await uploadProgress(tx, upload);
  if (offset < standing.offset) {
    const before = await pieceAt(tx, uploadId, offset);
    if (before?.digest.equals(sha256(bytes))) return ok(standing);
    if (before?.length === bytes.length) return refuse('upload.bytes-changed');
  }
  if (offset !== standing.offset) return refuse('upload.offset', { ...standing });
  if (bytes.length === 0) return ok(standing);
  const end = offset + bytes.length;
  const receipt = sha256(receiptText(standing.receipt, end, hex(sha256(bytes))));
  await addPiece(tx, key, { uploadId, start: offset, bytes, receipt });
  return ok({ offset: end, receipt: hex(receipt) });
};

const known = ({ sessionId, uploadId, digest }: Declared) =>
  knownFile(pool(), { sessionId, fileId: uploadId, source: Buffer.from(digest, 'hex') });

/** Every byte is there: the whole must be what was declared, and is then taken as any file is. */
const finish = async (
  { sessionId, uploadId, digest }: Declared,
  staff: Staff,
): Promise<Outcome<AcceptedFile, UploadRefusal>> => {
  const key = await loadDataKey(pool(), sessionId);
  if (!key) return refuse('session.unknown');
  const bytes = await wholeOf(pool(), key, uploadId);
  if (hex(sha256(bytes)) !== digest) {
    await dropUpload(pool(), uploadId);
    return refuse('upload.hash-wrong');
  }
  const accepted = await acceptFile({ sessionId, fileId: uploadId, bytes, staff });
  // What is no picture does not become one: its bytes go at once.
  if (!accepted.ok && accepted.code !== 'session.unknown') await dropUpload(pool(), uploadId);
  return accepted;
};

/**
 * Takes one piece of a picture on its way up. As in tus 1.0.0 and in the resumable uploads of the IETF's HTTP
 * working group (draft-ietf-httpbis-resumable-upload): the sender names the byte at which his piece begins, is told
 * up to where the server has the whole, and goes on from there after whatever broke. Ours differ in that the sender
 * names the upload and its digest (RFC 9530) with every piece, signs each with the device's key, and gets a receipt
 * for it, and in that one lost answer costs one piece sent twice. The last piece makes a file of it.
 *
 * Only the officer who holds the session on this device may. Refusals carry where the server stands when a piece
 * begins elsewhere (`upload.offset`); nothing that was received is lost by one.
 */
export const takePiece = async (piece: Piece): Promise<Outcome<Taken, UploadRefusal>> => {
  if (!isWellFormed(piece)) return refuse('upload.malformed');
  const { declared, offset, bytes, sender } = piece;
  if (declared.length > LARGEST_FILE) return refuse('document.too-large');
  if (!hasSize(piece)) return refuse('upload.piece-size');
  const fault = await senderFault(sender, declared, offset, hex(sha256(bytes)));
  if (fault) return refuse(fault);
  const before = await known(declared);
  if (before && !before.ok) return before;
  if (before) return ok({ ...(await standsAt(declared)), file: before.value });
  const placed = await inTransaction((tx) => place(tx, piece));
  if (!placed.ok) return placed;
  if (placed.value.offset < declared.length) return ok({ ...placed.value, file: null });
  const finished = await finish(declared, sender.staff);
  if (!finished.ok) {
    // Two that brought the last piece at once: the other one finished it.
    const other = finished.code === 'upload.hash-wrong' ? await known(declared) : null;
    return other?.ok ? ok({ ...placed.value, file: other.value }) : finished;
  }
  await inTransaction((tx) => closeUpload(tx, declared.uploadId, placed.value.receipt));
  return ok({ ...placed.value, file: finished.value });
};

const standsAt = async ({ uploadId, length }: Pick<Declared, 'uploadId' | 'length'>) => {
  const upload = await readUpload(pool(), uploadId);
  return { offset: length, receipt: upload?.receipt?.toString('hex') ?? '' };
};
