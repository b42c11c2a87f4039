import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page's program runs: false in what the server sends and until it is taken over. What somebody chose
 * before that would be put back to what the program knows.
 */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
