import type { FileRefusal } from '../counter/documents/accept-file';
import { FILE_REFUSALS, type FileRefusalCode } from '../messages/document-files';
import { problem } from '../platform/http/problem';
import { sessionUnknown } from './session-problem';

const STATUS = {
  'document.too-large': 413,
  'document.type': 415,
  'document.unreadable': 422,
  'document.too-small': 422,
  'document.too-many-pages': 422,
  'document.pdf-encrypted': 422,
  'document.pdf-active': 422,
  'document.id-reused': 409,
  'document.too-many': 429,
} as const satisfies Record<FileRefusalCode, number>;

/** A refused file as problem details: what is wrong with it, and the next step. */
export const fileProblem = (code: FileRefusal): Response => {
  if (code === 'session.unknown') return sessionUnknown();
  const { says, next } = FILE_REFUSALS[code].id;
  return problem(STATUS[code], code, says, { nextStep: next });
};
