import { useCallback, useEffect, useRef, useState } from 'react';
import { unattendedHeaders } from '../../lib/tablet/net/unattended';

const SETTLE = 250;
const SLOW = 10_000;

export type Live<Data> = {
  readonly data: Data;
  /** The last try did not get through: what is shown may be old. */
  readonly stale: boolean;
  readonly reload: () => Promise<void>;
};

/**
 * Keeps what a GET answers up to date: at once when the branch's journal moves (server-sent events), and
 * slowly anyway, because a stream can die silently. A lost staff session leads back to the sign-in.
 */
export const useLiveData = <Data>(address: string, initial: Data): Live<Data> => {
  const [data, setData] = useState(initial);
  const [stale, setStale] = useState(false);
  const soon = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const reload = useCallback(async () => {
    try {
      const response = await fetch(address, { headers: unattendedHeaders() });
      if (response.status === 401) window.location.assign('/sign-in');
      // The screen is in a participant's hands: this tab has nothing to show them and leads to their step.
      if (response.status === 423) window.location.assign('/');
      if (!response.ok) throw new Error('refused');
      setData((await response.json()) as Data);
      setStale(false);
    } catch {
      setStale(true);
    }
  }, [address]);

  useEffect(() => {
    const stream = new EventSource('/api/v1/live');
    stream.addEventListener('moved', () => {
      clearTimeout(soon.current);
      soon.current = setTimeout(reload, SETTLE);
    });
    const slowly = setInterval(() => {
      if (!document.hidden) void reload();
    }, SLOW);
    return () => {
      stream.close();
      clearInterval(slowly);
      clearTimeout(soon.current);
    };
  }, [reload]);

  return { data, stale, reload };
};
