import type { IncomingMessage } from 'node:http';
import { isTooLarge } from './unread-body';

/** What routes of ours answer, with 405 where one does not; the framework breaks off at any other. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A path of our own, without a broken escape sequence: the router would stumble over it. */
const isReadable = (address: string): boolean => {
  try {
    decodeURIComponent(address.split('?')[0] ?? '');
    return address.startsWith('/');
  } catch {
    return false;
  }
};

/** The status with which a request is refused before any route sees it; null where it may go on. */
export const refusedAtTheDoor = (request: IncomingMessage): 400 | 405 | 413 | null => {
  if (!isReadable(request.url ?? '/')) return 400;
  if (!METHODS.includes(request.method ?? 'GET')) return 405;
  return isTooLarge(request) ? 413 : null;
};
