import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type CameraFault,
  type CameraSource,
  type Facing,
  openCamera,
  type Subject,
  stopCamera,
} from './camera-source';

export type CameraState =
  | { readonly kind: 'off' | 'starting' }
  | { readonly kind: 'fault'; readonly fault: CameraFault }
  | { readonly kind: 'on'; readonly source: CameraSource };

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
      // Somebody pulled the plug: said at once, not by a frozen picture.
      opened.getVideoTracks()[0]?.addEventListener('ended', () => {
        if (source.current === next) setState({ kind: 'fault', fault: 'missing' });
      });
      use(next);
    },
    [stop, use, subject],
  );

  useEffect(
    () => () => {
      turn.current += 1;
      stopCamera(source.current);
    },
    [],
  );
  return { state, facing, start, stop, use };
};
