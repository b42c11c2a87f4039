import { useCallback, useEffect, useRef, useState } from 'react';
import { type Coach, isSteady } from '@/lib/tablet/face-guidance/coach';
import type { Hint } from '../hint';
import type { Frame } from '../take-picture';
import { type DeviceGuide, startGuide } from './device-guide';
import { watchFrames } from './watch-frames';

/** `loading`: it may still come; `away`: this device goes without for as long as the step is open. */
type Presence = 'loading' | 'here' | 'away';

const hintOf = (coach: Coach, at: number): Hint => {
  if (coach.shown === null) return { kind: 'none' };
  if (coach.shown !== 'good') return { kind: 'reason', reason: coach.shown };
  return { kind: 'good', steady: isSteady(coach, at) };
};

/** Loaded when the face step opens and ended with it, in whatever state it is. */
const usePresence = () => {
  const [presence, setPresence] = useState<Presence>('loading');
  const guide = useRef<DeviceGuide | null>(null);
  const leave = useCallback(() => {
    guide.current?.end();
    guide.current = null;
    setPresence('away');
  }, []);
  useEffect(() => {
    const started = startGuide();
    guide.current = started;
    setPresence(started ? 'loading' : 'away');
    let gone = false;
    void started?.ready.then((can) => {
      if (!gone) setPresence(can ? 'here' : 'away');
    });
    return () => {
      gone = true;
      started?.end();
    };
  }, []);
  return { presence, guide, leave };
};

/** What this device sees by itself, three to five times a second, without the network. */
export const useDeviceHints = (frame: () => Frame | null, active: boolean) => {
  const { presence, guide, leave } = usePresence();
  const [hint, setHint] = useState<Hint>({ kind: 'none' });
  useEffect(() => {
    const looking = guide.current;
    if (!active || presence !== 'here' || !looking) return setHint({ kind: 'none' });
    return watchFrames({
      guide: looking,
      frame,
      gaveUp: leave,
      saw: (coach, at) => setHint((before) => same(before, hintOf(coach, at))),
    });
  }, [frame, active, presence, guide, leave]);
  return { presence, hint };
};

/** The former hint where nothing changed, so that nothing is drawn anew. */
const same = (before: Hint, now: Hint): Hint => {
  if (before.kind === 'reason' && now.kind === 'reason' && before.reason === now.reason) return before;
  if (before.kind === 'good' && now.kind === 'good' && before.steady === now.steady) return before;
  return now;
};
