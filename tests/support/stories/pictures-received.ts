import { PIECE, receiptText } from '@/lib/domain/documents/upload-terms';
import { pool } from '@/lib/server/database/connection';
import { sha256 } from '@/lib/server/platform/crypto/seal';

/** The receipt that a server gives for a whole picture which came in the tablet's pieces. */
export const receiptFor = (whole: Buffer): string => {
  let receipt = '';
  for (let at = 0; at < whole.length; at += PIECE) {
    const piece = whole.subarray(at, at + PIECE);
    const text = receiptText(receipt, at + piece.length, sha256(piece).toString('hex'));
    receipt = sha256(text).toString('hex');
  }
  return receipt;
};

/** SHA-256 of every picture that the server took for a session, as it came, in the order of coming. */
export const picturesReceived = async (sessionId: string): Promise<readonly string[]> => {
  const { rows } = await pool().query<{ source_digest: Buffer }>(
    'select source_digest from document_files where session_id = $1 order by uploaded_at',
    [sessionId],
  );
  return rows.map((row) => row.source_digest.toString('hex'));
};
