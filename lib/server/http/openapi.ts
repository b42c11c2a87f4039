import { envelopeSchema, headerSchema } from '../../domain/journal/signed-command';
import { commandSchemas } from '../../domain/sessions/commands';
import { REFUSAL_CODES } from '../../domain/sessions/refusal-codes';
import { boardSchema } from '../../domain/views/board-schema';
import { freeSlotsSchema } from '../../domain/views/call-back-schema';
import { caseQueueSchema } from '../../domain/views/case-schema';
import { requestListSchema } from '../../domain/views/request-schema';
import { worksNowSchema } from '../../domain/views/services';
import { timelineSchema } from '../../domain/views/timeline-schema';
import { receiptFindingSchema } from '../claims/verify-receipt';
import { enrolmentSchema } from '../devices/enrol';
import { hintSchema, meSchema, problemSchema, receiptSchema } from './api-schemas';
import { CHALLENGE_PATHS } from './openapi-challenge';
import { CLAIM_PATHS } from './openapi-claims';

import { answer, type JsonSchema, json, PROBLEMS, parameter, ref, shapeOf, uuid } from './openapi-parts';
import { SESSION_PATHS } from './openapi-sessions';
import { STAFF_PATHS } from './openapi-staff';

/** Every command's body, named by its type: what the signed `body` text holds. */
const commandShapes = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(commandSchemas('9999-12-31')).map(([type, schema]) => [
      `command.${type}`,
      shapeOf(schema),
    ]),
  );

const PATHS = {
  ...SESSION_PATHS,
  ...STAFF_PATHS,
  ...CHALLENGE_PATHS,
  ...CLAIM_PATHS,
  '/api/v1/me': { get: { summary: 'Who is signed in', ...answer('Staff', ref('Me')) } },
  '/api/v1/call-backs': {
    get: {
      summary: 'Hours at which a participant may come back for a decision',
      ...answer('Free hours', ref('FreeSlots')),
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
  '/api/v1/requests': {
    get: {
      summary: 'What other offices were asked to correct',
      ...answer('Requests', shapeOf(requestListSchema)),
    },
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
  '/api/v1/receipts/{sessionId}/printed': {
    post: {
      summary: 'The paper with these notices was printed: they count as told',
      parameters: [parameter('sessionId', 'path', uuid)],
      requestBody: {
        required: true,
        content: json({ type: 'object', properties: { notices: { type: 'array', items: uuid } } }),
      },
      ...answer('Told', { type: 'object', properties: { told: { type: 'integer' } } }),
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
