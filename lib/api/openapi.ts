import * as z from 'zod';
import { receiptFindingSchema } from '../claims/verify-receipt';
import { enrolmentSchema } from '../devices/enrol';
import { shareRequestSchema, unlockKeySchema } from '../devices/vault-share';
import { worksNowSchema } from '../health/services';
import { envelopeSchema, headerSchema } from '../journal/signed-command';
import { freeSlotsSchema } from '../reviews/call-back-schema';
import { caseQueueSchema } from '../reviews/case-schema';
import { timelineSchema } from '../reviews/timeline-schema';
import { boardSchema } from '../sessions/board-schema';
import { commandSchemas } from '../sessions/commands';
import { LEGIBILITY_REMARKS } from '../sessions/documents';
import { REFUSAL_CODES } from '../sessions/refusal-codes';
import { changePinSchema } from '../staff/change-pin';
import { pinProofSchema } from '../staff/pin';
import { hintSchema, meSchema, problemSchema, receiptSchema } from './api-schemas';
import { challengePaths } from './openapi-challenge';
import { claimPaths } from './openapi-claims';

type JsonSchema = Record<string, unknown>;

/** A schema as it is written on the wire; parts that only code can check are left open. */
const shapeOf = (schema: z.core.$ZodType): JsonSchema => {
  const { $schema: _dialect, ...shape } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return shape;
};

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const PROBLEMS = {
  default: {
    description: 'Problem details (RFC 9457) with our code and the next step.',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  },
};

const answer = (description: string, schema: JsonSchema) => ({
  responses: { 200: { description, content: json(schema) }, ...PROBLEMS },
});

const parameter = (name: string, place: 'path' | 'query', schema: JsonSchema) => ({
  name,
  in: place,
  required: place === 'path',
  schema,
});
const uuid = { type: 'string', format: 'uuid' };
const SESSION = [parameter('sessionId', 'path', uuid)];

/** Every command's body, named by its type: what the signed `body` text holds. */
const commandShapes = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(commandSchemas('9999-12-31')).map(([type, schema]) => [
      `command.${type}`,
      shapeOf(schema),
    ]),
  );

const PATHS = {
  '/api/v1/me': { get: { summary: 'Who is signed in', ...answer('Staff', ref('Me')) } },
  '/api/v1/sessions/{sessionId}': {
    get: {
      summary: 'A session of the own branch, folded from its journal',
      parameters: SESSION,
      ...answer('Session', { type: 'object' }),
    },
  },
  '/api/v1/sessions/{sessionId}/commands': {
    post: {
      summary:
        'One signed command. Idempotent by header.commandId; the body text is one of the command.* schemas.',
      parameters: SESSION,
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt and new state', ref('Receipt')),
    },
  },
  '/api/v1/sessions/{sessionId}/captures/{captureId}': {
    put: {
      summary: 'Stages a JPEG of at most 3 MB; a capture-face command then names it by its digest',
      parameters: [...SESSION, parameter('captureId', 'path', uuid)],
      requestBody: {
        required: true,
        content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } },
      },
      ...answer('Digest', {
        type: 'object',
        properties: { digest: { type: 'string' } },
        required: ['digest'],
      }),
    },
    get: {
      summary: 'The picture, for a supervisor with an open face case of this session',
      parameters: [...SESSION, parameter('captureId', 'path', uuid)],
      responses: { 200: { description: 'JPEG', content: { 'image/jpeg': {} } }, ...PROBLEMS },
    },
  },
  '/api/v1/sessions/{sessionId}/attestation/{which}': {
    get: {
      summary: 'A face to compare, for the officer whose attestation is due: the capture, or an earlier one',
      parameters: [...SESSION, parameter('which', 'path', { enum: ['capture', 'earlier'] })],
      responses: { 200: { description: 'JPEG', content: { 'image/jpeg': {} } }, ...PROBLEMS },
    },
  },
  '/api/v1/call-backs': {
    get: {
      summary: 'Hours at which a participant may come back for a decision',
      ...answer('Free hours', ref('FreeSlots')),
    },
  },
  '/api/v1/sessions/{sessionId}/documents/{fileId}': {
    put: {
      summary:
        'Stages a JPG, PNG or PDF of at most 6 MB, made anew; an add-document command then names it by its digest',
      parameters: [...SESSION, parameter('fileId', 'path', uuid)],
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      ...answer('Digest, pages, bytes and remarks', {
        type: 'object',
        properties: {
          digest: { type: 'string' },
          pages: { type: 'integer' },
          bytes: { type: 'integer' },
          remarks: { type: 'array', items: { enum: LEGIBILITY_REMARKS } },
        },
        required: ['digest', 'pages', 'bytes', 'remarks'],
      }),
    },
  },
  '/api/v1/sessions/{sessionId}/documents/{fileId}/pages/{page}': {
    get: {
      summary: 'One page, for the officer who holds the session or a supervisor with its open documents case',
      parameters: [
        ...SESSION,
        parameter('fileId', 'path', uuid),
        parameter('page', 'path', { type: 'integer' }),
      ],
      responses: { 200: { description: 'JPEG', content: { 'image/jpeg': {} } }, ...PROBLEMS },
    },
  },
  '/api/v1/sessions/{sessionId}/timeline': {
    get: {
      summary: 'A session replayed, for supervisors',
      parameters: SESSION,
      ...answer('Timeline', ref('Timeline')),
    },
  },
  '/api/v1/board': {
    get: { summary: "Today's sessions of the branch", ...answer('Board', ref('Board')) },
  },
  '/api/v1/works-now': {
    get: {
      summary: 'What a session leans on, and how it answers now',
      ...answer('Services', ref('WorksNow')),
    },
  },
  '/api/v1/cases': {
    get: { summary: "The branch's queue of cases", ...answer('Cases', ref('CaseQueue')) },
  },
  '/api/v1/live': {
    get: {
      summary: 'Which stream of the branch has moved (server-sent events, no content)',
      responses: { 200: { description: 'event: moved', content: { 'text/event-stream': {} } }, ...PROBLEMS },
    },
  },
  '/api/v1/face/hints': {
    post: {
      summary: 'What a small frame shows; nothing is kept',
      requestBody: {
        required: true,
        content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } },
      },
      ...answer('Hints', ref('Hint')),
    },
  },
  '/api/v1/devices/enrol': {
    post: {
      summary: "Enrols this browser's key with a one-time code",
      requestBody: { required: true, content: json(ref('Enrolment')) },
      ...answer('Device', {
        type: 'object',
        properties: { deviceId: uuid, name: { type: 'string' } },
        required: ['deviceId', 'name'],
      }),
    },
  },
  '/api/v1/devices/commands': {
    post: {
      summary: "An administrator's signed command about a device",
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt', ref('Receipt')),
    },
  },
  '/api/v1/staff/pin': {
    post: {
      summary: 'A right PIN becomes a proof for one command, within two minutes',
      requestBody: { required: true, content: json(shapeOf(pinProofSchema)) },
      ...answer('Proof', { type: 'object', properties: { proof: uuid }, required: ['proof'] }),
    },
    put: {
      summary: "Sets one's own PIN, with the password",
      requestBody: { required: true, content: json(shapeOf(changePinSchema)) },
      ...answer('Set', { type: 'object', properties: { proof: { type: 'null' } } }),
    },
  },
  '/api/v1/staff/vault': {
    post: {
      summary: "The server's half of the officer's vault on this device; withheld from a revoked one",
      requestBody: { required: true, content: json(shapeOf(shareRequestSchema)) },
      ...answer('Share', {
        type: 'object',
        properties: {
          share: { type: 'string' },
          now: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
        },
        required: ['share', 'now', 'expiresAt'],
      }),
    },
    put: {
      summary: 'Registers the key whose signatures stand for the PIN while there is no network',
      requestBody: { required: true, content: json(shapeOf(unlockKeySchema)) },
      responses: { 204: { description: 'Registered' }, ...PROBLEMS },
    },
  },
  '/api/v1/staff/commands': {
    post: {
      summary: "An administrator's signed command about staff",
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt', ref('Receipt')),
    },
  },
  ...challengePaths(PROBLEMS),
  ...claimPaths({ shapeOf, json, ref, answer, parameter }),
  '/api/v1/policies/commands': {
    post: {
      summary: 'A signed proposal of a policy row, or the second person’s decision on it',
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt', ref('Receipt')),
    },
  },
  '/api/v1/receipts/verify': {
    get: {
      summary: 'Whether a receipt is genuine; nothing personal',
      parameters: [parameter('code', 'query', { type: 'string' })],
      ...answer('Finding', ref('ReceiptFinding')),
    },
  },
  '/api/v1/language': {
    post: {
      summary: "The reader's language, kept in a cookie",
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: { language: { enum: ['id', 'en'] } },
              required: ['language'],
            },
          },
        },
      },
      responses: { 303: { description: 'Back to the page' }, ...PROBLEMS },
    },
  },
  '/api/v1/callbacks/bank': {
    post: {
      summary: "The bank's signed word on a transfer (SNAP BI)",
      requestBody: { required: true, content: json({ type: 'object' }) },
      ...answer('Acknowledged', { type: 'object' }),
    },
  },
  '/api/health/live': { get: { summary: 'The process answers', ...answer('Live', { type: 'object' }) } },
  '/api/health/ready': {
    get: { summary: 'The database answers and is migrated', ...answer('Ready', { type: 'object' }) },
  },
};

/** The OpenAPI 3.1 document, generated from the schemas that the routes themselves parse with. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Dampingi',
    version: '1',
    description: `Refusal codes of session commands: ${REFUSAL_CODES.join(', ')}.`,
  },
  paths: PATHS,
  components: {
    schemas: {
      Problem: shapeOf(problemSchema),
      Receipt: shapeOf(receiptSchema),
      Me: shapeOf(meSchema),
      Hint: shapeOf(hintSchema),
      Board: shapeOf(boardSchema),
      WorksNow: shapeOf(worksNowSchema),
      CaseQueue: shapeOf(caseQueueSchema),
      FreeSlots: shapeOf(freeSlotsSchema),
      Timeline: shapeOf(timelineSchema),
      ReceiptFinding: shapeOf(receiptFindingSchema),
      Envelope: shapeOf(envelopeSchema),
      Header: shapeOf(headerSchema),
      Enrolment: shapeOf(enrolmentSchema),
      ...commandShapes(),
    },
    securitySchemes: { staff: { type: 'apiKey', in: 'cookie', name: 'dampingi.session' } },
  },
  security: [{ staff: [] }],
});
