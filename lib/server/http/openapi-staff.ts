import { shareRequestSchema, unlockKeySchema } from '../devices/vault-share';
import { changePasswordSchema } from '../staff/change-password';
import { changePinSchema } from '../staff/change-pin';
import { pinProofSchema } from '../staff/pin';
import { answer, json, PROBLEMS, ref, shapeOf, uuid } from './openapi-parts';

/** The doors of staff and of the devices they work with. */
export const STAFF_PATHS = {
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
      summary:
        'A signed command about a device: an administrator’s, or its own word (rotate-key, check-opening, close-device)',
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt', ref('Receipt')),
    },
  },
  '/api/v1/devices/heartbeat': {
    post: {
      summary: 'A sign of life, signed by an enrolled device; its body: version, charge, free storage',
      requestBody: { required: true, content: json(ref('Envelope')) },
      responses: { 204: { description: 'Noted' }, ...PROBLEMS },
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
  '/api/v1/staff/password': {
    put: {
      summary: "Changes one's own password, with the present one; all other sign-ins end",
      requestBody: { required: true, content: json(shapeOf(changePasswordSchema)) },
      responses: { 204: { description: 'Changed' }, ...PROBLEMS },
    },
  },
  '/api/v1/administration/commands': {
    post: {
      summary:
        'An administrator’s signed word on a change of staff, branches or codes: propose-change (a first password travels beside it), decide-change',
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt', ref('Receipt')),
    },
  },
  '/api/v1/staff/commands': {
    post: {
      summary:
        'An administrator’s signed command that takes power away at once: sign-out-everywhere, deactivate-staff',
      requestBody: { required: true, content: json(ref('Envelope')) },
      ...answer('Receipt', ref('Receipt')),
    },
  },
};
