import type { Reference } from '../../domain/faces/fuse';
import { manifest } from '../../domain/faces/manifest';
import { pool, type Transaction } from '../database/connection';
import { createDataKey, loadDataKey } from '../database/data-keys';
import { seal, unseal } from '../platform/crypto/seal';
import { uuidv7 } from '../platform/new-id';

type Database = Pick<Transaction, 'query'>;

const bytesOf = (embedding: Float32Array): Buffer =>
  Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength);

const floatsOf = (bytes: Buffer): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);

/** The person's newest enrolled templates of today's model set; embeddings of another set can't be compared. */
export const templatesOf = async (personId: string): Promise<Reference[]> => {
  const key = await loadDataKey(pool(), personId);
  if (!key) return [];
  const { rows } = await pool().query<{ id: string; sealed: Buffer; age_years: number }>(
    `select id, sealed, extract(epoch from now() - enrolled_at)::float8 / 31557600 as age_years from face_templates
      where person_id = $1 and model_set = $2 and enrolled_at is not null and withdrawn_at is null
      order by enrolled_at desc limit 3`,
    [personId, manifest.set],
  );
  return rows.map(({ id, sealed, age_years: ageYears }) => ({
    embedding: floatsOf(unseal(key, sealed, `template:${id}`)),
    ageYears,
  }));
};

/** Whether a face of an earlier visit is kept. */
export const hasTemplate = async (db: Database, personId: string): Promise<boolean> => {
  const { rowCount } = await db.query(
    'select from face_templates where person_id = $1 and enrolled_at is not null and withdrawn_at is null limit 1',
    [personId],
  );
  return (rowCount ?? 0) > 0;
};

/** The newest picture of an earlier verified visit, for the officer's comparison; null where none is kept. */
export const earlierPicture = async (personId: string): Promise<Buffer | null> => {
  const { rows } = await pool().query<{ id: string; picture: Buffer }>(
    `select id, picture from face_templates
      where person_id = $1 and picture is not null and enrolled_at is not null and withdrawn_at is null
      order by enrolled_at desc limit 1`,
    [personId],
  );
  const key = rows[0] ? await loadDataKey(pool(), personId) : null;
  return rows[0] && key ? unseal(key, rows[0].picture, `template-picture:${rows[0].id}`) : null;
};

export type Likeness = {
  readonly embedding: Float32Array;
  /** JPEG bytes; null where only the numbers are kept. */
  readonly picture: Buffer | null;
  /** The version of the text that the person agreed to. */
  readonly textVersion: string;
};

/** Puts a likeness aside under the person's key; nothing is compared with it before it is enrolled. */
export const stageTemplate = async (
  tx: Transaction,
  personId: string,
  { embedding, picture, textVersion }: Likeness,
): Promise<string> => {
  // What an interrupted try left behind was never agreed upon.
  await tx.query(
    'delete from face_templates where person_id = $1 and enrolled_at is null and withdrawn_at is null',
    [personId],
  );
  const id = uuidv7(Date.now());
  const key = await createDataKey(tx, personId);
  await tx.query(
    'insert into face_templates (id, person_id, model_set, sealed, picture, text_version) values ($1, $2, $3, $4, $5, $6)',
    [
      id,
      personId,
      manifest.set,
      seal(key, bytesOf(embedding), `template:${id}`),
      picture && seal(key, picture, `template-picture:${id}`),
      textVersion,
    ],
  );
  return id;
};

/** From here on the likeness counts: called where the person's own consent has been found to stand. */
export const enrolTemplate = (db: Database, templateId: string, at: Date) =>
  db.query('update face_templates set enrolled_at = $2 where id = $1 and withdrawn_at is null', [
    templateId,
    at,
  ]);

/** Takes away a likeness that nobody agreed to after all. */
export const dropStaged = (db: Database, templateId: string) =>
  db.query('delete from face_templates where id = $1 and enrolled_at is null', [templateId]);

/** Destroys all that is kept of the person's face; that it was kept stays known. */
export const destroyTemplates = (db: Database, personId: string, at: Date) =>
  db.query(
    `update face_templates set withdrawn_at = $2, sealed = null, picture = null
      where person_id = $1 and withdrawn_at is null`,
    [personId, at],
  );

/** Keeps a likeness at once: for records that come with the person's consent already. */
export const keepTemplate = async (tx: Transaction, personId: string, likeness: Likeness): Promise<void> => {
  await enrolTemplate(tx, await stageTemplate(tx, personId, likeness), new Date());
};
