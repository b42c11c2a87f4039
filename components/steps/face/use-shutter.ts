import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hint } from './hint';
import { type Frame, takePicture } from './take-picture';

/** The shutter: by hand at any time, and by itself once armed and the face has been good for a moment. */
export const useShutter = (given: {
  readonly frame: () => Frame | null;
  readonly hint: Hint;
  readonly taken: (picture: Blob) => Promise<void>;
}) => {
  const { frame, hint, taken } = given;
  const [armed, setArmed] = useState(false);
  // A hand may come to the button in the moment in which the shutter goes by itself: one picture is taken, not two.
  const shooting = useRef(false);
  const shoot = useCallback(async () => {
    if (shooting.current) return;
    shooting.current = true;
    try {
      const seen = frame();
      const picture = seen ? await takePicture(seen, { part: 'whole', quality: 0.85 }) : null;
      if (!picture) return;
      setArmed(false);
      await taken(picture);
    } finally {
      shooting.current = false;
    }
  }, [frame, taken]);
  const steady = armed && hint.kind === 'good' && hint.steady;
  useEffect(() => {
    if (steady) void shoot();
  }, [steady, shoot]);
  return { armed, setArmed, shoot };
};
