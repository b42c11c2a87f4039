import { json, type Reply } from '../http/route';

/** SNAP BI's envelope: HTTP status, service and case in one code. */
export const snapReply = (
  service: string,
  status: number,
  kase: string,
  message: string,
  body: Readonly<Record<string, unknown>> = {},
): Reply => json(status, { responseCode: `${status}${service}${kase}`, responseMessage: message, ...body });

export const trouble =
  (service: string) =>
  (status: 500 | 504): Reply =>
    snapReply(service, status, '00', status === 504 ? 'Timeout' : 'General Error');

/** Words for refusals that several services share. */
export const REFUSALS = {
  missingField: (service: string, field: string) =>
    snapReply(service, 400, '02', `Invalid Mandatory Field {${field}}`),
  badField: (service: string, field: string) =>
    snapReply(service, 400, '01', `Invalid Field Format {${field}}`),
  badSignature: (service: string) => snapReply(service, 401, '00', 'Unauthorized. [Signature]'),
  badToken: (service: string) => snapReply(service, 401, '01', 'Invalid Token (B2B)'),
  dormant: (service: string) => snapReply(service, 403, '09', 'Dormant Account'),
  insufficientFunds: (service: string) => snapReply(service, 403, '14', 'Insufficient Funds'),
  inactive: (service: string) => snapReply(service, 403, '18', 'Inactive Card/Account/Customer'),
  notFound: (service: string) => snapReply(service, 404, '01', 'Transaction Not Found'),
  unknownAccount: (service: string) => snapReply(service, 404, '11', 'Invalid Card/Account/Customer'),
  inconsistent: (service: string) => snapReply(service, 404, '18', 'Inconsistent Request'),
  sameExternalId: (service: string) => snapReply(service, 409, '00', 'Conflict'),
  sameReference: (service: string) => snapReply(service, 409, '01', 'Duplicate partnerReferenceNo'),
} as const;
