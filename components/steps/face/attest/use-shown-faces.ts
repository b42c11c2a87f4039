import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchWithRetry } from '@/lib/tablet/net/fetch-with-retry';

/** Object addresses of the pictures on the screen; `null` where none is kept. */
export type Shown = { readonly capture: string; readonly earlier: string | null };
export type Faces = Shown | 'hidden' | 'loading' | 'gone';

const fetchFace = async (sessionId: string, which: 'capture' | 'earlier'): Promise<Blob | null> => {
  const address = `/api/v1/sessions/${sessionId}/attestation/${which}`;
  const response = await fetchWithRetry(() => fetch(address, { cache: 'no-store' }));
  return response?.ok ? response.blob() : null;
};

const revoke = (faces: Faces): void => {
  if (typeof faces === 'string') return;
  URL.revokeObjectURL(faces.capture);
  if (faces.earlier) URL.revokeObjectURL(faces.earlier);
};

/** Fetches the faces for as long as they are compared, and lets go of them on hiding, leaving or looking away. */
export const useShownFaces = (sessionId: string) => {
  const [faces, setFaces] = useState<Faces>('hidden');
  const latest = useRef<Faces>('hidden');
  const put = useCallback((next: Faces) => {
    revoke(latest.current);
    latest.current = next;
    setFaces(next);
  }, []);
  const hide = useCallback(() => put('hidden'), [put]);
  const show = useCallback(async () => {
    put('loading');
    const [capture, earlier] = await Promise.all([
      fetchFace(sessionId, 'capture'),
      fetchFace(sessionId, 'earlier'),
    ]);
    if (latest.current !== 'loading') return; // hidden meanwhile
    if (!capture) return put('gone');
    put({
      capture: URL.createObjectURL(capture),
      earlier: earlier && URL.createObjectURL(earlier),
    });
  }, [sessionId, put]);
  useEffect(() => {
    const onHidden = () => document.hidden && hide();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      revoke(latest.current);
      latest.current = 'hidden';
    };
  }, [hide]);
  return { faces, show, hide };
};
