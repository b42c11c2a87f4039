import type { UploadProgress } from '../../../domain/documents/upload-terms';
import type { Transaction } from '../../database/connection';
import { seal, sha256, unseal } from '../../platform/crypto/seal';

type Tx = Pick<Transaction, 'query'>;

/** An upload as its first piece began it. */
export type UploadRow = {
  readonly id: string;
  readonly session_id: string;
  readonly staff_id: string;
  readonly device_id: string;
  readonly length: number;
  readonly digest: Buffer;
  readonly receipt: Buffer | null;
};

type PieceRow = { readonly start: number; readonly length: number; readonly digest: Buffer };

const about = (uploadId: string, start: number) => `upload:${uploadId}:${start}`;

/** The upload, with its row locked where `locked`: pieces that come twice at once are taken one after the other. */
export const readUpload = async (tx: Tx, id: string, locked = false): Promise<UploadRow | undefined> => {
  const { rows } = await tx.query<UploadRow>({
    name: locked ? 'upload-lock' : 'upload',
    text: `select id, session_id, staff_id, device_id, length, digest, receipt from uploads where id = $1 ${locked ? 'for update' : ''}`,
    values: [id],
  });
  return rows[0];
};

/** Begins an upload; one that is there already stays as it is. */
export const beginUpload = (tx: Tx, row: Omit<UploadRow, 'receipt'>) =>
  tx.query({
    name: 'upload-new',
    text: `insert into uploads (id, session_id, staff_id, device_id, length, digest) values ($1, $2, $3, $4, $5, $6)
           on conflict (id) do nothing`,
    values: [row.id, row.session_id, row.staff_id, row.device_id, row.length, row.digest],
  });

/** Pictures of a session that are on their way up. */
export const countUnfinished = async (tx: Tx, sessionId: string, except: string): Promise<number> => {
  const { rows } = await tx.query<{ count: number }>({
    name: 'uploads-unfinished',
    text: 'select count(*)::int as count from uploads where session_id = $1 and id <> $2 and receipt is null',
    values: [sessionId, except],
  });
  return rows[0]?.count ?? 0;
};

/** How many bytes the server has of it, without a gap from the first on, and the receipt for them. */
export const uploadProgress = async (tx: Tx, upload: UploadRow): Promise<UploadProgress> => {
  if (upload.receipt) return { offset: upload.length, receipt: upload.receipt.toString('hex') };
  const { rows } = await tx.query<{ offset: number; receipt: Buffer }>({
    name: 'upload-standing',
    text: 'select start + length as offset, receipt from upload_pieces where upload_id = $1 order by start desc limit 1',
    values: [upload.id],
  });
  const last = rows[0];
  return last ? { offset: last.offset, receipt: last.receipt.toString('hex') } : { offset: 0, receipt: '' };
};

export const pieceAt = async (tx: Tx, uploadId: string, start: number): Promise<PieceRow | undefined> => {
  const { rows } = await tx.query<PieceRow>({
    name: 'upload-piece',
    text: 'select start, length, digest from upload_pieces where upload_id = $1 and start = $2',
    values: [uploadId, start],
  });
  return rows[0];
};

export const addPiece = (
  tx: Tx,
  key: Buffer,
  piece: {
    readonly uploadId: string;
    readonly start: number;
    readonly bytes: Uint8Array;
    readonly receipt: Buffer;
  },
) => {
  const { uploadId, start, bytes, receipt } = piece;
  return tx.query({
    name: 'upload-piece-new',
    text: `insert into upload_pieces (upload_id, start, length, digest, receipt, sealed) values ($1, $2, $3, $4, $5, $6)`,
    values: [uploadId, start, bytes.length, sha256(bytes), receipt, seal(key, bytes, about(uploadId, start))],
  });
};

/** The bytes that have come, in their order. */
export const wholeOf = async (tx: Tx, key: Buffer, uploadId: string): Promise<Buffer> => {
  const { rows } = await tx.query<{ start: number; sealed: Buffer }>({
    name: 'upload-pieces',
    text: 'select start, sealed from upload_pieces where upload_id = $1 order by start',
    values: [uploadId],
  });
  return Buffer.concat(rows.map(({ start, sealed }) => unseal(key, sealed, about(uploadId, start))));
};

/** The whole was taken: its pieces go, its last receipt stays for whoever did not hear of it. */
export const closeUpload = async (tx: Tx, uploadId: string, receipt: string): Promise<void> => {
  await tx.query('update uploads set receipt = $2 where id = $1', [uploadId, Buffer.from(receipt, 'hex')]);
  await tx.query('delete from upload_pieces where upload_id = $1', [uploadId]);
};

/** Nothing of it stays: it begins anew or never again. */
export const dropUpload = (tx: Tx, uploadId: string) =>
  tx.query('delete from uploads where id = $1', [uploadId]);
