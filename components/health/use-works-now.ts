import { useEffect, useState } from 'react';
import type { WorksNow } from '@/lib/domain/views/services';
import { unattendedHeaders } from '../../lib/tablet/net/unattended';

const EVERY = 15_000;

export type Known = {
  /** `null` until the first answer. */
  readonly known: WorksNow | null;
  /** The server did not answer the last time: what is known may be old. */
  readonly cut: boolean;
};

const last: { state: Known; askedAt: number } = { state: { known: null, cut: false }, askedAt: 0 };

/** How the services stand, asked for slowly while the page is looked at. */
export const useWorksNow = (): Known => {
  const [state, setState] = useState<Known>(() => last.state);
  useEffect(() => {
    const stopped = new AbortController();
    const ask = async () => {
      if (document.visibilityState === 'hidden') return;
      // A new step is not a reason to ask again; it goes on with what the last one knew.
      if (Date.now() - last.askedAt < EVERY / 2) return;
      last.askedAt = Date.now();
      const response = await fetch('/api/v1/works-now', {
        headers: unattendedHeaders(),
        signal: stopped.signal,
      }).catch(() => null);
      if (stopped.signal.aborted) return;
      const known: WorksNow | null = response?.ok ? await response.json().catch(() => null) : null;
      last.state = { known: known ?? last.state.known, cut: known === null };
      setState(last.state);
    };
    void ask();
    const timer = setInterval(ask, EVERY);
    window.addEventListener('online', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      stopped.abort();
      clearInterval(timer);
      window.removeEventListener('online', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
  return state;
};
