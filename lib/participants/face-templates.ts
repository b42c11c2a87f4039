import { manifest } from '../biometrics/manifest';
import { pool, type Transaction } from '../database/connection';
import { createDataKey, loadDataKey } from '../platform/crypto/data-keys';
import { seal, unseal } from '../platform/crypto/seal';
import { uuidv7 } from '../platform/ids';

const bytesOf = (embedding: Float32Array): Buffer =>
  Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength);

const floatsOf = (bytes: Buffer): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);

/** The person's enrolled templates of today's model set; embeddings of another set can't be compared. */
export const templatesOf = async (personId: string): Promise<Float32Array[]> => {
  const key = await loadDataKey(pool(), personId);
  if (!key) return [];
  const { rows } = await pool().query<{ id: string; sealed: Buffer }>(
    'select id, sealed from face_templates where person_id = $1 and model_set = $2 and withdrawn_at is null order by enrolled_at desc limit 3',
    [personId, manifest.set],
  );
  return rows.map(({ id, sealed }) => floatsOf(unseal(key, sealed, `template:${id}`)));
};

/** Keeps a template under the person's key. Only ever called with the person's own consent for it. */
export const keepTemplate = async (
  tx: Transaction,
  personId: string,
  embedding: Float32Array,
): Promise<void> => {
  const id = uuidv7(Date.now());
  const key = await createDataKey(tx, personId);
  await tx.query(
    'insert into face_templates (id, person_id, model_set, sealed, enrolled_at) values ($1, $2, $3, $4, now())',
    [id, personId, manifest.set, seal(key, bytesOf(embedding), `template:${id}`)],
  );
};
