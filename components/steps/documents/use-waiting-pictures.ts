import { useSyncExternalStore } from 'react';
import type { PictureOnItsWay } from '@/lib/tablet/outbox/item';
import { outbox, waitingOf } from '@/lib/tablet/outbox/outbox';

/** The pictures of a session that are not at the server yet, by their file's id, with how much of each is there. */
export const useWaitingPictures = (sessionId: string): ReadonlyMap<string, PictureOnItsWay> => {
  const items = useSyncExternalStore(outbox.subscribe, outbox.items, outbox.items);
  return new Map(
    waitingOf(sessionId, items).flatMap(({ picture }) => (picture ? [[picture.id, picture] as const] : [])),
  );
};
