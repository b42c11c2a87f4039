import { useCallback, useEffect, useRef, useState } from 'react';
import { waitingFor } from '@/lib/domain/sessions/steps';
import type { SessionView } from '@/lib/domain/views/session-view';
import { lastAnswered, waitingOf, whenSent } from '@/lib/tablet/outbox/outbox';
import { keep, type Owner, recall } from '@/lib/tablet/vault/vault';
import { unattendedHeaders } from '../../lib/tablet/net/unattended';

export type Loaded =
  | { readonly kind: 'loading' | 'unknown' | 'unreachable' | 'signed-out' }
  | { readonly kind: 'loaded'; readonly view: SessionView };

const SLOW_REFRESH = 10_000;
const SETTLE = 120;
/** So long an answer that is under way may spare a question of ours, in milliseconds. */
const ANSWER_UNDER_WAY = 3_000;
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Something outside of these hands is to happen, so the view is also refreshed without being told. */
export const isWaiting = ({ state, tracking }: SessionView): boolean => {
  if (state.status === 'submitted') return tracking?.status !== 'paid' && tracking?.status !== 'returned';
  const wait = waitingFor(state);
  const bank = state.account !== null && state.accountCheck === null;
  return wait === 'machine' || wait === 'supervisor' || bank || Object.keys(state.waitedFor).length > 0;
};

const ask = async (sessionId: string): Promise<Loaded> => {
  try {
    const response = await fetch(`/api/v1/sessions/${sessionId}`, { headers: unattendedHeaders() });
    if (response.ok) return { kind: 'loaded', view: await response.json() };
    if (response.status === 401) return { kind: 'signed-out' };
    return { kind: response.status === 404 ? 'unknown' : 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
};

/** Nothing more happens in it. */
export const isOver = ({ state }: SessionView) => state.status === 'ended' || state.status === 'submitted';

const fromVault = async (owner: Owner, sessionId: string): Promise<SessionView | null> =>
  (await recall<SessionView>(owner, 'session')).find(({ id }) => id === sessionId)?.value ?? null;

/**
 * The session as the server has it, kept fresh: told by the server's event stream, and asked for slowly while it
 * waits. The last one is kept sealed, and comes from there while nobody answers.
 */
export const useSessionView = (sessionId: string | null, owner: Owner) => {
  const { staffId, deviceId } = owner;
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [online, setOnline] = useState(true);
  const claimId = useRef<string | null>(null);
  const seen = useRef({ id: '', version: 0 });

  const show = useCallback(
    (view: SessionView) => {
      claimId.current = view.state.submitted?.claimId ?? null;
      const { id, version } = view;
      seen.current = {
        id,
        version: seen.current.id === id ? Math.max(version, seen.current.version) : version,
      };
      const entry = { id: view.id, sessionId: view.id, at: view.version, value: view };
      const mine = view.state.officerId === staffId && view.state.deviceId === deviceId;
      if (mine && !isOver(view)) void keep({ staffId, deviceId }, 'session', entry);
      setLoaded((now) =>
        now.kind === 'loaded' && now.view.id === view.id && now.view.version > view.version
          ? now
          : { kind: 'loaded', view },
      );
    },
    [staffId, deviceId],
  );

  const refresh = useCallback(async () => {
    if (!sessionId) return;
    const answer = await ask(sessionId);
    setOnline(answer.kind !== 'unreachable');
    if (answer.kind === 'loaded') return show(answer.view);
    // A session that was opened here without a network is unknown to the server until it went up.
    const mayBeHere = answer.kind === 'unreachable' || waitingOf(sessionId).length > 0;
    const kept = mayBeHere ? await fromVault({ staffId, deviceId }, sessionId) : null;
    // What is on the screen stays there while the server is silent.
    setLoaded((now) => {
      if (now.kind === 'loaded' && answer.kind !== 'signed-out') return now;
      return kept ? { kind: 'loaded', view: kept } : answer;
    });
  }, [sessionId, show, staffId, deviceId]);

  useEffect(() => {
    if (!sessionId) return;
    setLoaded((now) => {
      if (now.kind === 'loaded' && now.view.id === sessionId) return now;
      const view = lastAnswered(sessionId);
      return view ? { kind: 'loaded', view } : { kind: 'loading' };
    });
    void refresh();
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, SETTLE);
    };
    /**
     * What moved was most often this device's own command: its answer, still under way, shows it without a question,
     * and tells which claim is this session's.
     */
    const hear = async ({ streamId, version }: { streamId: string; version: number }) => {
      await Promise.race([whenSent(sessionId), after(ANSWER_UNDER_WAY)]);
      if (left) return;
      const behind = seen.current.id !== sessionId || seen.current.version < version;
      if (streamId === claimId.current || (streamId === sessionId && behind)) soon();
    };
    const source = new EventSource('/api/v1/live');
    source.addEventListener('moved', ({ data }) => void hear(JSON.parse(data)));
    source.addEventListener('open', soon);
    const backAgain = () => document.visibilityState === 'visible' && soon();
    document.addEventListener('visibilitychange', backAgain);
    // Also on hearing that it is gone: what can be done meanwhile is offered at once.
    for (const line of ['online', 'offline']) window.addEventListener(line, soon);
    return () => {
      left = true;
      clearTimeout(timer);
      source.close();
      document.removeEventListener('visibilitychange', backAgain);
      for (const line of ['online', 'offline']) window.removeEventListener(line, soon);
    };
  }, [sessionId, refresh]);

  const waits =
    loaded.kind === 'unreachable' || !online || (loaded.kind === 'loaded' && isWaiting(loaded.view));
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(refresh, SLOW_REFRESH);
    return () => clearInterval(timer);
  }, [waits, refresh]);

  return { loaded, show, refresh, online };
};
