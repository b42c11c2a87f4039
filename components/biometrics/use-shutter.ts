import { useCallback, useEffect, useState } from 'react';
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
  const shoot = useCallback(async () => {
    const seen = frame();
    const picture = seen ? await takePicture(seen, { part: 'whole', quality: 0.85 }) : null;
    if (!picture) return;
    setArmed(false);
    await taken(picture);
  }, [frame, taken]);
  const steady = armed && hint.kind === 'good' && hint.steady;
  useEffect(() => {
    if (steady) void shoot();
  }, [steady, shoot]);
  return { armed, setArmed, shoot };
};
