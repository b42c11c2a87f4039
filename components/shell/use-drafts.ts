import { useEffect, useState } from 'react';
import { type Drafts, openDrafts } from '@/lib/tablet/outbox/drafts';
import type { Owner } from '@/lib/tablet/vault/vault';

/**
 * What was typed in this session and not sent, out of the officer's vault; null until it has been read.
 * @param gone the session is over or in other hands: nothing more is kept of it
 */
export const useDrafts = (sessionId: string, owner: Owner, gone: boolean): Drafts | null => {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const { staffId, deviceId } = owner;
  useEffect(() => {
    let left = false;
    let opened: Drafts | null = null;
    void openDrafts({ staffId, deviceId }, sessionId).then((found) => {
      opened = found;
      if (!left) setDrafts(found);
    });
    const settle = () => void opened?.settle();
    document.addEventListener('visibilitychange', settle);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', settle);
      settle();
    };
  }, [staffId, deviceId, sessionId]);
  useEffect(() => {
    if (gone) drafts?.close();
  }, [gone, drafts]);
  return drafts;
};
