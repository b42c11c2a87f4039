import { claimFileSchema } from '../claims/claim-file';
import { trackedClaimSchema, trackingQuestionSchema } from '../claims/track-claim';
import { paymentsSchema } from '../payments/list-payments';
import { answer, type JsonSchema, json, parameter, ref, shapeOf, uuid } from './openapi-parts';

const signed = { required: true, content: json(ref('Envelope')) };
const object = (properties: JsonSchema) => ({ type: 'object', properties });

/** The doors of a claim's life: tracking, the stop, and what staff do with it. */
export const CLAIM_PATHS = {
  '/api/v1/claims/{claimId}/commands': {
    post: {
      summary:
        'One signed command of staff about a claim: withdraw-claim, correct-account, ask-unfreeze, decide-claim-case',
      parameters: [parameter('claimId', 'path', uuid)],
      requestBody: signed,
      ...answer('Receipt', ref('Receipt')),
    },
  },
  '/api/v1/claims/find': {
    post: {
      summary:
        "A claim by its number and the participant's birth date; its file where it is the own branch's",
      requestBody: { required: true, content: json(shapeOf(trackingQuestionSchema)) },
      ...answer('Claim', object({ claim: shapeOf(trackedClaimSchema), file: shapeOf(claimFileSchema) })),
    },
  },
  '/api/v1/payments': {
    get: {
      summary: 'What waits for the supervisor: approvals, stops and disagreements with the bank',
      ...answer('Payments', shapeOf(paymentsSchema)),
    },
  },
  '/api/v1/payments/reconcile': {
    post: {
      summary: "Compares the bank's list with our books now",
      ...answer('Started', object({ started: { type: 'boolean' } })),
    },
  },
  '/api/v1/exceptions/{exceptionId}/commands': {
    post: {
      summary: "A supervisor's signed settle-exception",
      parameters: [parameter('exceptionId', 'path', uuid)],
      requestBody: signed,
      ...answer('Receipt', ref('Receipt')),
    },
  },
  '/api/v1/kiosk/track': {
    post: {
      summary: 'Where a claim stands; the question is signed by an enrolled office device',
      requestBody: signed,
      ...answer('Claim', object({ claim: shapeOf(trackedClaimSchema) })),
    },
  },
  '/api/v1/kiosk/freeze': {
    post: {
      summary: 'Stops payments by the code of a warning; signed by an enrolled office device',
      requestBody: signed,
      ...answer('Stopped', object({ stopped: { type: 'boolean' } })),
    },
  },
};
