import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type CameraSource,
  type CameraState,
  type Facing,
  openCamera,
  type Subject,
  stopCamera,
} from './camera-source';
import { useCameraReturn } from './use-camera-return';

/** The camera of this device, or the demo's; switched off whenever the step is left. */
export const useCamera = (subject: Subject = 'face') => {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const [facing, setFacing] = useState<Facing>('user');
  const source = useRef<CameraSource | null>(null);
  const turn = useRef(0);

  const use = useCallback((next: CameraSource) => {
    stopCamera(source.current);
    source.current = next;
    setState({ kind: 'on', source: next });
  }, []);

  const stop = useCallback(() => {
    turn.current += 1;
    stopCamera(source.current);
    source.current = null;
    setState({ kind: 'off' });
  }, []);

  const start = useCallback(
    async (wanted: Facing) => {
      stop();
      const mine = turn.current;
      setFacing(wanted);
      setState({ kind: 'starting' });
      const opened = await openCamera(wanted, subject);
      if (typeof opened === 'string') {
        if (mine === turn.current) setState({ kind: 'fault', fault: opened });
        return;
      }
      const next: CameraSource = { kind: 'device', stream: opened };
      // Left or asked again while the person was answering the browser's question.
      if (mine !== turn.current) return stopCamera(next);
      // Pulled out, or taken away in the background: opened again where it can be, else said at once.
      opened.getVideoTracks()[0]?.addEventListener('ended', () => {
        if (source.current === next) void start(wanted);
      });
      use(next);
    },
    [stop, use, subject],
  );

  const again = useCallback(() => void start(facing), [start, facing]);
  useCameraReturn(state, again);

  useEffect(
    () => () => {
      turn.current += 1;
      stopCamera(source.current);
    },
    [],
  );
  return { state, facing, start, stop, use };
};
