import { z } from 'zod';
import { type Answer, answered, unavailable } from '../../../domain/ports/answer';
import {
  CIVIL_FIELDS,
  type FaceRefusal,
  type PopulationGateway,
  type RegistryRefusal,
} from '../../../domain/ports/population';
import { endpoint, postJson } from '../exchange';

export type HttpPopulationConfig = {
  readonly baseUrl: string;
  /** Access is granted under a contract and a key, to a named user. */
  readonly contractNumber: string;
  readonly contractKey: string;
  readonly userId: string;
  /** Milliseconds for one call; default 10,000. */
  readonly timeoutMs?: number;
};

/** The registry takes pictures up to 1 MB. */
export const MAX_PICTURE_BYTES = 1_000_000;

const fieldSchema = z.object({ match: z.boolean(), similarity: z.number().int().min(0).max(100).optional() });
const comparisonSchema = z.object({
  reference: z.string().min(1).max(64),
  fields: z.record(z.enum(CIVIL_FIELDS), fieldSchema),
});
const faceSchema = z.object({ reference: z.string().min(1).max(64), similarity: z.number().min(-1).max(1) });
const errorSchema = z.object({ code: z.string().max(40) });

const FIELD_REFUSALS = {
  'nik-unknown': 'registry.nik-unknown',
  'person-deceased': 'registry.person-deceased',
  'access-refused': 'registry.access-refused',
} as const satisfies Record<string, RegistryRefusal>;

const FACE_REFUSALS = {
  ...FIELD_REFUSALS,
  'no-face-in-picture': 'registry.no-face-in-picture',
  'no-photo-on-record': 'registry.no-photo-on-record',
  'picture-too-large': 'registry.picture-too-large',
} as const satisfies Record<string, FaceRefusal>;

/** The population registry over HTTP. Whatever is neither an answer nor a known refusal is unavailable. */
export const createHttpPopulation = (config: HttpPopulationConfig): PopulationGateway => {
  const ask = async <Value, Code extends string>(
    path: string,
    body: unknown,
    schema: z.ZodType<Value>,
    refusals: Readonly<Record<string, Code>>,
  ): Promise<Answer<Value, Code>> => {
    const reply = await postJson({
      url: endpoint(config.baseUrl, path),
      headers: {
        'x-contract-number': config.contractNumber,
        'x-contract-key': config.contractKey,
        'x-user-id': config.userId,
      },
      body: JSON.stringify(body),
      timeoutMs: config.timeoutMs ?? 10_000,
    });
    if (reply.kind === 'failed') return unavailable(`registry.${reply.reason}`);
    if (reply.status === 200) {
      const parsed = schema.safeParse(reply.body);
      return parsed.success ? answered(parsed.data) : unavailable('registry.reply-malformed');
    }
    const said = errorSchema.safeParse(reply.body);
    const word = said.success && reply.status >= 400 && reply.status < 500 ? said.data.code : '';
    const code = Object.hasOwn(refusals, word) ? refusals[word] : undefined;
    return code
      ? { kind: 'refused', code, providerCode: String(reply.status) }
      : unavailable('registry.reply-unexpected', String(reply.status));
  };

  return {
    compareFields: ({ nik, data }) =>
      ask('/v1/compare-fields', { nik, data }, comparisonSchema, FIELD_REFUSALS),
    compareFace: async ({ nik, picture }) =>
      picture.byteLength > MAX_PICTURE_BYTES
        ? { kind: 'refused', code: 'registry.picture-too-large' }
        : ask(
            '/v1/compare-face',
            { nik, picture: Buffer.from(picture).toString('base64') },
            faceSchema,
            FACE_REFUSALS,
          ),
  };
};
