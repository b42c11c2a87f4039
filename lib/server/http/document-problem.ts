import { FILE_REFUSALS, type FileRefusalCode } from '../../messages/document-files';
import { problem } from '../platform/http/problem';
import type { UploadRefusal } from '../sessions/uploads/take-piece';
import { commandFault } from './command-problem';
import { sessionUnknown } from './session-problem';

const STATUS = {
  'document.too-large': 413,
  'document.type': 415,
  'document.unreadable': 422,
  'document.too-small': 422,
  'document.resolution': 422,
  'document.too-many-pages': 422,
  'document.pdf-encrypted': 422,
  'document.pdf-active': 422,
  'document.id-reused': 409,
  'document.too-many': 429,
  'upload.malformed': 400,
  'upload.piece-size': 413,
  'upload.offset': 409,
  'upload.bytes-changed': 409,
  'upload.hash-wrong': 422,
  'upload.other-device': 403,
} as const satisfies Record<Exclude<FileRefusalCode, 'storage.full'>, number>;

/** A refused file, or a refused piece of one, as problem details: what is wrong with it, and the next step. */
export const fileProblem = (
  code: UploadRefusal,
  detail: Readonly<Record<string, unknown>> = {},
): Response => {
  if (code === 'session.unknown') return sessionUnknown();
  if (code === 'device.unknown' || code === 'device.revoked' || code === 'signature.invalid')
    return commandFault(code);
  const { says, next } = FILE_REFUSALS[code].id;
  return problem(STATUS[code], code, says, { nextStep: next, detail });
};
