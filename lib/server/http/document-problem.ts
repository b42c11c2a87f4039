import type { UploadRefusal } from '../sessions/uploads/take-piece';
import { commandFault } from './command-problem';
import { type Refused, refused } from './refused';
import { sessionUnknown } from './session-problem';

/** A refused file, or a refused piece of one: what is wrong with it, and the next step. */
export const fileProblem = (code: UploadRefusal, detail: Readonly<Record<string, unknown>> = {}): Refused => {
  if (code === 'session.unknown') return sessionUnknown();
  if (code === 'device.unknown' || code === 'device.revoked' || code === 'signature.invalid')
    return commandFault(code);
  return refused('files', code, { detail });
};
