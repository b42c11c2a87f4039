import type { LegibilityRemark } from '../../../domain/sessions/documents';
import type { SessionFacts } from '../../../domain/sessions/facts';
import type { Transaction } from '../../database/connection';

type Row = {
  digest: Buffer;
  source_digest: Buffer;
  pages: number;
  bytes: number;
  remarks: LegibilityRemark[];
};

/** What was staged for a session under a file's id, or null. */
export const stagedFile = async (
  tx: Transaction,
  sessionId: string,
  fileId: string,
): Promise<NonNullable<SessionFacts['documentFile']> | null> => {
  const { rows } = await tx.query<Row>({
    name: 'document-file',
    text: 'select digest, source_digest, pages, bytes, remarks from document_files where id = $1 and session_id = $2',
    values: [fileId, sessionId],
  });
  const row = rows[0];
  if (!row) return null;
  const { digest, source_digest: source, pages, bytes, remarks } = row;
  return { digest: digest.toString('hex'), source: source.toString('hex'), pages, bytes, remarks };
};
