import { useCallback, useEffect, useState } from 'react';
import type { Holder } from '@/lib/domain/sessions/entries';
import { isLockDue } from '@/lib/domain/sessions/screen-lock';

/** Whose lock stands, for every page of this browser and through a reload: a staff id, nothing else. */
const LOCKED = 'dampingi-locked';
/** Of this tab alone: when it was last touched, so that a tab which the system dropped wakes up locked. */
const TOUCHED = 'dampingi-touched';
const CHECK_EVERY = 1_000;
const TELL_EVERY = 5_000;

/** Who signs in with the password has shown more than a PIN. */
export const forgetLock = (): void => localStorage.removeItem(LOCKED);

/**
 * Locks this browser's pages once their screen was left alone.
 * @param holder who holds the screen at the moment it is asked
 */
export const useScreenLock = (staffId: string, holder: () => Holder) => {
  const [locked, setLocked] = useState(false);
  /** Out of sight and not yet judged: nothing is shown to whoever looks first. */
  const [covered, setCovered] = useState(false);

  useEffect(() => {
    const use = {
      touchedAt: Number(sessionStorage.getItem(TOUCHED) ?? Date.now()),
      awaySince: null as number | null,
    };
    let toldAt = 0;
    const channel = new BroadcastChannel(TOUCHED);
    const lock = () => {
      localStorage.setItem(LOCKED, staffId);
      setLocked(true);
    };
    const judge = () => {
      if (document.visibilityState === 'hidden') return;
      if (isLockDue(holder(), use, Date.now())) lock();
    };
    const touch = () => {
      judge(); // a touch after the time has run out is not one in time
      const now = Date.now();
      use.touchedAt = now;
      use.awaySince = null;
      if (now - toldAt < TELL_EVERY) return;
      toldAt = now;
      sessionStorage.setItem(TOUCHED, String(now));
      channel.postMessage(now);
    };
    const leave = () => {
      use.awaySince ??= Date.now();
    };
    const blurred = () => {
      leave();
      judge();
    };
    const back = () => {
      judge();
      use.awaySince = null;
      setCovered(false);
    };
    const seen = () => {
      if (document.visibilityState === 'visible') return back();
      leave();
      setCovered(true);
    };
    const elsewhere = ({ key }: StorageEvent) => {
      if (key !== LOCKED && key !== null) return;
      const stands = localStorage.getItem(LOCKED) === staffId;
      if (!stands) use.touchedAt = Date.now();
      setLocked(stands);
    };
    channel.onmessage = ({ data }) => {
      use.touchedAt = Math.max(use.touchedAt, Number(data));
    };
    if (localStorage.getItem(LOCKED) === staffId) setLocked(true);
    else judge();
    const gone = new AbortController();
    const { signal } = gone;
    for (const event of ['pointerdown', 'keydown', 'wheel'])
      window.addEventListener(event, touch, { capture: true, passive: true, signal });
    window.addEventListener('blur', blurred, { signal });
    window.addEventListener('focus', back, { signal });
    window.addEventListener('storage', elsewhere, { signal });
    document.addEventListener('visibilitychange', seen, { signal });
    const timer = setInterval(judge, CHECK_EVERY);
    return () => {
      gone.abort();
      clearInterval(timer);
      channel.close();
    };
  }, [staffId, holder]);

  const open = useCallback(() => {
    forgetLock();
    setLocked(false);
  }, []);
  return { locked, covered, open };
};
