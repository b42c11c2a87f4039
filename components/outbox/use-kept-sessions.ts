import { useEffect, useState } from 'react';
import type { SessionView } from '@/lib/domain/views/session-view';
import { outbox } from '@/lib/tablet/outbox/outbox';
import { provisionalTicket } from '@/lib/tablet/outbox/preview';
import { type Owner, recall } from '@/lib/tablet/vault/vault';

type Whose = (sessionId: string) => string;

/** Ticket and name by what the vault keeps of the session; a slip's number where the server gave no ticket yet. */
const named = (sessionId: string, view: SessionView | undefined): string => {
  const { ticket, person } = view?.state ?? { ticket: '', person: null };
  const name = person?.name || person?.maskedName || '';
  return [ticket || provisionalTicket(sessionId), name].filter(Boolean).join(' · ');
};

/** Whose session something on this device belongs to, for an officer who has several. */
export const useKeptSessions = ({ staffId, deviceId }: Owner): Whose => {
  const [views, setViews] = useState<ReadonlyMap<string, SessionView>>(new Map());
  useEffect(() => {
    let left = false;
    const read = async () => {
      const kept = await recall<SessionView>({ staffId, deviceId }, 'session');
      if (!left) setViews(new Map(kept.map(({ id, value }) => [id, value])));
    };
    void read();
    const forget = outbox.subscribe(() => void read());
    return () => {
      left = true;
      forget();
    };
  }, [staffId, deviceId]);
  return (sessionId) => named(sessionId, views.get(sessionId));
};
