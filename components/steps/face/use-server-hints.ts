import { useEffect, useState } from 'react';
import type { QualityReason } from '@/lib/domain/faces/port';
import type { Hint } from './hint';
import { type Frame, takePicture } from './take-picture';

const BETWEEN = 380;
const AFTER_BUSY = 1_500;
/** Good frames in a row before the shutter goes by itself. */
const STEADY = 2;

type Answer = { readonly faces: number; readonly reasons: readonly QualityReason[] };

const ask = async (frame: Frame, signal: AbortSignal): Promise<Answer | null> => {
  const picture = await takePicture(frame, { part: 'middle', quality: 0.7 });
  if (!picture) return null;
  const response = await fetch('/api/v1/face/hints', {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg' },
    body: picture,
    signal,
  });
  return response.ok ? ((await response.json()) as Answer) : null;
};

/**
 * What the server sees in small frames, two or three times a second while the page is looked at. A busy or
 * silent server only takes the hints away, never the shutter.
 */
export const useServerHints = (frame: () => Frame | null, active: boolean): Hint => {
  const [hint, setHint] = useState<Hint>({ kind: 'none' });
  useEffect(() => {
    if (!active) return setHint({ kind: 'none' });
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let inARow = 0;
    const look = async () => {
      let wait = BETWEEN;
      const seen = frame();
      if (seen && document.visibilityState === 'visible') {
        const answer = await ask(seen, stopped.signal).catch(() => null);
        if (stopped.signal.aborted) return;
        const reason = answer?.reasons[0];
        inARow = answer && !reason && answer.faces === 1 ? inARow + 1 : 0;
        if (!answer) wait = AFTER_BUSY;
        setHint(
          !answer
            ? { kind: 'unavailable' }
            : reason
              ? { kind: 'reason', reason }
              : { kind: 'good', steady: inARow >= STEADY },
        );
      }
      timer = setTimeout(look, wait);
    };
    timer = setTimeout(look, BETWEEN);
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [frame, active]);
  return hint;
};
