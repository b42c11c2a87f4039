import { kindOf, LARGEST_FILE } from '../../../domain/documents/file-kind';
import type { LegibilityRemark } from '../../../domain/sessions/documents';
import { UUID } from '../../../domain/values/ids';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';
import { inTransaction, type Transaction } from '../../database/connection';
import { loadDataKey } from '../../database/data-keys';
import { seal, sha256 } from '../../platform/crypto/seal';
import { uuidv7 } from '../../platform/new-id';
import type { Staff } from '../../staff/current-staff';
import { cleanImage, type Page } from './clean-image';
import { type PdfRefusal, renderPdf } from './render-pdf';

export type FileRefusal =
  | PdfRefusal
  | 'session.unknown'
  | 'document.too-large'
  | 'document.type'
  | 'document.too-small'
  | 'document.resolution'
  | 'document.id-reused'
  | 'document.too-many';

/** What the page gets back, to name in its signed command. */
export type AcceptedFile = {
  readonly digest: string;
  readonly pages: number;
  readonly bytes: number;
  readonly remarks: readonly LegibilityRemark[];
};

type Given = {
  readonly sessionId: string;
  readonly fileId: string;
  readonly bytes: Uint8Array;
  readonly staff: Staff;
};

/** Staged files of a session; the limit of what counts is lower and belongs to the journal's rule. */
const MOST_STAGED = 120;

const pagesOf = async (bytes: Uint8Array): Promise<Outcome<readonly Page[], FileRefusal>> => {
  const kind = kindOf(bytes);
  if (!kind) return refuse('document.type');
  const rendered = kind === 'pdf' ? await renderPdf(Buffer.from(bytes)) : ok([bytes]);
  if (!rendered.ok) return rendered;
  const pages: Page[] = [];
  for (const picture of rendered.value) {
    const page = await cleanImage(picture, { scanned: kind !== 'jpeg' });
    if (!page.ok) return page;
    pages.push(page.value);
  }
  return ok(pages);
};

type KnownRow = {
  digest: Buffer;
  source_digest: Buffer;
  pages: number;
  bytes: number;
  remarks: LegibilityRemark[];
};

/**
 * What is kept under a file's id: `null` where nothing is, a refusal where other bytes were sent under it.
 * @param source SHA-256 of what was sent
 */
export const knownFile = async (
  tx: Pick<Transaction, 'query'>,
  { sessionId, fileId, source }: { sessionId: string; fileId: string; source: Buffer },
): Promise<Outcome<AcceptedFile, 'document.id-reused'> | null> => {
  const { rows } = await tx.query<KnownRow>({
    name: 'document-file-known',
    text: 'select digest, source_digest, pages, bytes, remarks from document_files where id = $1 and session_id = $2',
    values: [fileId, sessionId],
  });
  const row = rows[0];
  if (!row) return null;
  if (!row.source_digest.equals(source)) return refuse('document.id-reused');
  return ok({ digest: row.digest.toString('hex'), pages: row.pages, bytes: row.bytes, remarks: row.remarks });
};

/** Whether this officer holds this open session, and it has room; asked before a file is worked on at all. */
const mayStage = async (tx: Transaction, { sessionId, staff }: Given): Promise<FileRefusal | null> => {
  const { rows } = await tx.query<{ staged: number }>({
    name: 'document-may-stage',
    text: `select (select count(*)::int from document_files f where f.session_id = b.session_id) as staged
             from session_board b
            where b.session_id = $1 and b.branch_id = $2 and b.officer_id = $3 and b.status = 'open'`,
    values: [sessionId, staff.branchId, staff.id],
  });
  if (!rows[0]) return 'session.unknown';
  return rows[0].staged >= MOST_STAGED ? 'document.too-many' : null;
};

const keep = async (tx: Transaction, given: Given, pages: readonly Page[]): Promise<AcceptedFile | null> => {
  const { sessionId, fileId, bytes: sent, staff } = given;
  const key = await loadDataKey(tx, sessionId);
  if (!key) return null;
  const digests = pages.map(({ jpeg }) => sha256(jpeg));
  const digest = sha256(Buffer.concat(digests));
  const bytes = pages.reduce((total, { jpeg }) => total + jpeg.length, 0);
  const remarks = [...new Set(pages.flatMap((page) => page.remarks))];
  const { rowCount } = await tx.query({
    name: 'document-file-new',
    text: `insert into document_files (id, session_id, branch_id, digest, source_digest, pages, bytes, remarks, uploaded_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
    values: [fileId, sessionId, staff.branchId, digest, sha256(sent), pages.length, bytes, remarks, staff.id],
  });
  if (rowCount === 0) return null;
  for (const [index, { jpeg }] of pages.entries()) {
    const id = uuidv7(Date.now());
    await tx.query({
      name: 'document-page-new',
      text: `insert into evidence (id, session_id, branch_id, kind, digest, sealed, uploaded_by, file_id, page)
             values ($1, $2, $3, 'document', $4, $5, $6, $7, $8)`,
      values: [
        id,
        sessionId,
        staff.branchId,
        digests[index],
        seal(key, jpeg, `evidence:${id}`),
        staff.id,
        fileId,
        index + 1,
      ],
    });
  }
  return { digest: digest.toString('hex'), pages: pages.length, bytes, remarks };
};

/**
 * Takes one photograph or imported file: true type by its bytes, at most 6 MB, made anew and sealed under the
 * session's key. Sent twice, it is kept once; other bytes under the same id are refused. Nothing of a refused
 * file is kept. Only the officer who holds the session may.
 */
export const acceptFile = async (given: Given): Promise<Outcome<AcceptedFile, FileRefusal>> => {
  const { sessionId, fileId, bytes } = given;
  if (!UUID.test(sessionId) || !UUID.test(fileId)) return refuse('session.unknown');
  const named = { sessionId, fileId, source: sha256(bytes) };
  if (bytes.byteLength > LARGEST_FILE) return refuse('document.too-large');
  const before = await inTransaction(async (tx) => {
    const refused = await mayStage(tx, given);
    return refused ? refuse(refused) : knownFile(tx, named);
  });
  if (before) return before;
  const pages = await pagesOf(bytes);
  if (!pages.ok) return pages;
  return inTransaction(async (tx) => {
    const kept = await keep(tx, given, pages.value);
    if (kept) return ok(kept);
    return (await knownFile(tx, named)) ?? refuse('session.unknown');
  });
};
