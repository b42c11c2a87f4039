import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Call, json, parseBody, type Reply, type Sandbox } from '../http/route';
import { refuseContract } from './access';
import { facePicture, isJpeg } from './face-pictures';
import { findRecord } from './records';

/** The registry takes pictures up to 1 MB. */
export const MAX_PICTURE_BYTES = 1_000_000;

const bodySchema = z.object({ nik: z.string().regex(/^\d{16}$/), picture: z.base64() });

/** Compares a picture with the one on record and returns the similarity; the picture itself never leaves. */
export const compareFace = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const refusal = refuseContract(sandbox, call);
  if (refusal) return refusal;
  const parsed = bodySchema.safeParse(parseBody(call));
  if (!parsed.success) return json(400, { code: 'request-malformed' });
  const picture = Buffer.from(parsed.data.picture, 'base64');
  if (picture.byteLength > MAX_PICTURE_BYTES) return json(413, { code: 'picture-too-large' });
  const record = await findRecord(sandbox, parsed.data.nik);
  if (!record) return json(404, { code: 'nik-unknown' });
  if (record.deceased) return json(410, { code: 'person-deceased' });
  const onRecord = record.photo ?? (await facePicture(record.face, 'id'));
  if (!onRecord) return json(404, { code: 'no-photo-on-record' });
  if (!isJpeg(picture)) return json(422, { code: 'no-face-in-picture' });
  const similarity = await sandbox.faces.compare(picture, onRecord);
  if (similarity === null) return json(503, { code: 'comparison-unavailable' });
  if (similarity === 'no-face') return json(422, { code: 'no-face-in-picture' });
  const rounded = Math.round(Math.max(-1, Math.min(1, similarity)) * 10_000) / 10_000;
  return json(200, { reference: `FACE-${randomUUID()}`, similarity: rounded });
};
