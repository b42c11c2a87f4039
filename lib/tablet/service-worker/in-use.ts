/**
 * Name of the Web Lock (W3C Web Locks, shared mode) that every page holds while it must not lose its version:
 * a session on the screen, a draft that has not been sent. The service worker asks for it before it takes over.
 */
export const IN_USE = 'dampingi.in-use';

/** What a page asks the waiting worker, and what the worker answers. */
export const TAKE_OVER = 'take-over';
export type TakeOverAnswer = 'taking-over' | 'in-use';
