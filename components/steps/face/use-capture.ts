import { useCallback, useRef, useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import type { WithoutChallenge } from '@/lib/domain/sessions/challenge';
import { digestOf } from '@/lib/domain/values/digest-of';
import { uuidv7 } from '@/lib/tablet/net/new-id';

/** Whether movements came with the picture, or why not. */
export type How =
  | { readonly challengeId: string }
  | { readonly without: WithoutChallenge }
  | Record<never, never>;
type Kept = { readonly captureId: string; readonly picture: Blob; readonly how: How };
const TRIES = [500, 1_500, null];

const upload = async (sessionId: string, { captureId, picture }: Kept): Promise<boolean> => {
  for (const wait of TRIES) {
    const response = await fetch(`/api/v1/sessions/${sessionId}/captures/${captureId}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: picture,
    }).catch(() => null);
    if (response?.ok) return true;
    if (wait === null || (response && response.status < 500)) return false;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
};

export type Sending = 'idle' | 'sending' | 'not-sent';

/** Sends a picture and then the command that names it. What could not be sent is kept for the next try. */
export const useCapture = () => {
  const { view, send } = useSession();
  const [sending, setSending] = useState<Sending>('idle');
  const kept = useRef<Kept | null>(null);

  const again = useCallback(async () => {
    if (!kept.current) return setSending('idle');
    setSending('sending');
    const { captureId, picture, how } = kept.current;
    if (!(await upload(view.id, kept.current))) return setSending('not-sent');
    const digest = await digestOf(await picture.arrayBuffer());
    const answer = await send('capture-face', { captureId, digest, ...how });
    if (answer.kind === 'unreachable') return setSending('not-sent');
    kept.current = null;
    setSending('idle');
  }, [view.id, send]);

  const capture = useCallback(
    async (picture: Blob, how: How = {}) => {
      kept.current = { captureId: uuidv7(Date.now()), picture, how };
      await again();
    },
    [again],
  );
  const forget = useCallback(() => {
    kept.current = null;
    setSending('idle');
  }, []);
  return { sending, capture, again, forget };
};
