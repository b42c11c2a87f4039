import { useEffect } from 'react';
import type { CameraState } from './camera-source';

const isEnded = (state: CameraState): boolean =>
  state.kind === 'on' &&
  state.source.kind === 'device' &&
  state.source.stream.getVideoTracks().every(({ readyState }) => readyState === 'ended');

/**
 * Opens a camera again, in place, once what kept it away is over: permission given, plugged in, let go by another
 * program, or the page looked at again after a phone had taken it away.
 */
export const useCameraReturn = (state: CameraState, again: () => void): void => {
  const fault = state.kind === 'fault' ? state.fault : null;

  useEffect(() => {
    if (fault !== 'denied') return;
    let asked: PermissionStatus | null = null;
    let gone = false;
    const changed = () => asked?.state === 'granted' && again();
    // Browsers that do not know the name (Firefox) keep the button.
    navigator.permissions
      ?.query({ name: 'camera' as PermissionName })
      .then((permission) => {
        if (gone) return;
        asked = permission;
        permission.addEventListener('change', changed);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      asked?.removeEventListener('change', changed);
    };
  }, [fault, again]);

  useEffect(() => {
    if (fault !== 'missing' && fault !== 'busy') return;
    navigator.mediaDevices?.addEventListener('devicechange', again);
    return () => {
      navigator.mediaDevices?.removeEventListener('devicechange', again);
    };
  }, [fault, again]);

  useEffect(() => {
    // Back from closing the program that held it, or from wherever the phone took it away.
    const looked = () =>
      document.visibilityState === 'visible' && (fault === 'busy' || isEnded(state)) && again();
    document.addEventListener('visibilitychange', looked);
    return () => document.removeEventListener('visibilitychange', looked);
  }, [state, fault, again]);
};
