import { LEGIBILITY_REMARKS } from '../../domain/sessions/documents';
import { moveCodeSchema, movedSchema, moveOfferSchema } from '../sessions/moving/move-schema';
import { answer, header, json, PROBLEMS, parameter, ref, shapeOf, uuid } from './openapi-parts';

const SESSION = [parameter('sessionId', 'path', uuid)];

/** The doors of one session: its commands, its pictures, its documents, its replay. */
export const SESSION_PATHS = {
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
  '/api/v1/sessions/{sessionId}/move': {
    post: {
      summary: 'A one-time code, good for ten minutes, with which another device takes this session over',
      parameters: SESSION,
      ...answer('Code, its end and its picture', shapeOf(moveOfferSchema)),
    },
  },
  '/api/v1/moves': {
    post: {
      summary: 'Which session of the branch a shown code is for; five tries in a quarter of an hour',
      requestBody: { required: true, content: json(shapeOf(moveCodeSchema)) },
      ...answer('Session', shapeOf(movedSchema)),
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
  '/api/v1/sessions/{sessionId}/documents/{fileId}': {
    patch: {
      summary:
        'One piece (16 to 256 KiB; the last may be smaller) of a JPG, PNG or PDF of at most 6 MB, signed by the device that holds the session. After the last one the file is made anew; an add-document command then names it by its digest',
      parameters: [
        ...SESSION,
        parameter('fileId', 'path', uuid),
        header('Upload-Offset', 'Bytes before this piece', { type: 'integer' }),
        header('Upload-Length', 'Bytes of the whole', { type: 'integer' }),
        header('Repr-Digest', 'SHA-256 of the whole (RFC 9530)', { type: 'string' }),
        header('Device-Id', 'The device', uuid),
        header(
          'Device-Signature',
          'Of upload:{sessionId}:{fileId}:{length}:{hex SHA-256 of the whole}:{offset}:{hex SHA-256 of the piece}',
          { type: 'string' },
        ),
      ],
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      ...answer('Offset and receipt; after the last piece the file: digest, pages, bytes and remarks', {
        type: 'object',
        properties: {
          offset: { type: 'integer' },
          receipt: {
            type: 'string',
            description: 'SHA-256 of {receipt before}:{offset}:{hex SHA-256 of the piece}',
          },
          file: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                properties: {
                  digest: { type: 'string' },
                  pages: { type: 'integer' },
                  bytes: { type: 'integer' },
                  remarks: { type: 'array', items: { enum: LEGIBILITY_REMARKS } },
                },
                required: ['digest', 'pages', 'bytes', 'remarks'],
              },
            ],
          },
        },
        required: ['offset', 'receipt', 'file'],
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
};
