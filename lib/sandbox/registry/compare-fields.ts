import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Call, json, parseBody, type Reply, type Sandbox } from '../http/route';
import { refuseContract } from './access';
import { findRecord } from './records';
import { similarity } from './similarity';

const text = z.string().max(300);
const bodySchema = z.object({
  nik: z.string().regex(/^\d{16}$/),
  data: z.object({
    name: text,
    birthPlace: text,
    birthDate: text,
    sex: z.enum(['male', 'female']),
    motherName: text,
    address: text,
  }),
});

const written = (given: string, held: string) => {
  const percent = similarity(given, held);
  return { match: percent === 100, similarity: percent };
};

/** Says per field whether it agrees; never what the registry holds. */
export const compareFields = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const refusal = refuseContract(sandbox, call);
  if (refusal) return refusal;
  const parsed = bodySchema.safeParse(parseBody(call));
  if (!parsed.success) return json(400, { code: 'request-malformed' });
  const { nik, data } = parsed.data;
  const record = await findRecord(sandbox, nik);
  if (!record) return json(404, { code: 'nik-unknown' });
  if (record.deceased) return json(410, { code: 'person-deceased' });
  const name = call.faults.has('name-mismatch') ? `${record.name} Contoh` : record.name;
  return json(200, {
    reference: `REG-${randomUUID()}`,
    fields: {
      name: written(data.name, name),
      birthPlace: written(data.birthPlace, record.birth_place),
      birthDate: { match: data.birthDate === record.birth_date },
      sex: { match: data.sex === record.sex },
      motherName: written(data.motherName, record.mother_name),
      address: written(data.address, record.address),
    },
  });
};
