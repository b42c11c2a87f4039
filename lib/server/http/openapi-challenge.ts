import { TARGETS } from '../../domain/faces/movements';
import { PROBLEMS, parameter, uuid } from './openapi-parts';

/** The route that takes the frames of a movement challenge. */
export const CHALLENGE_PATHS = {
  '/api/v1/sessions/{sessionId}/challenges/{challengeId}/frames/{first}': {
    put: {
      summary:
        'Stages up to 16 JPEG frames, one after the other, of the challenge that a draw-challenge command opened; idempotent by the number of the first frame. A capture-face command then names the challenge.',
      parameters: [
        parameter('sessionId', 'path', uuid),
        parameter('challengeId', 'path', uuid),
        parameter('first', 'path', { type: 'integer', minimum: 0 }),
      ],
      requestBody: {
        required: true,
        content: { 'video/x-motion-jpeg': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        200: {
          description:
            'How far the movements are; ahead: pictures before these when the engine is busy; unread: frames kept that it has not read yet',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  seen: { type: 'array', items: { enum: TARGETS } },
                  faces: { type: 'integer' },
                  ahead: { type: ['integer', 'null'] },
                  unread: { type: 'integer' },
                },
                required: ['seen', 'faces', 'ahead', 'unread'],
              },
            },
          },
        },
        ...PROBLEMS,
      },
    },
  },
};
