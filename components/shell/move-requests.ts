import { normaliseCode } from '@/lib/domain/values/one-time-code';
import { MOVING } from '@/lib/messages/moving';
import type { MoveOffer } from '@/lib/server/sessions/moving/move-schema';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';

export type MoveFault = keyof (typeof MOVING)['id']['faults'];

/** A fresh code for this session, or null where none could be had. */
export const askForCode = async (sessionId: string): Promise<MoveOffer | null> => {
  const response = await postWithRetry(`/api/v1/sessions/${sessionId}/move`);
  return response?.ok ? await response.json().catch(() => null) : null;
};

/** The code that this page came with, until the session is taken over: kept in memory alone. */
let carried: { readonly sessionId: string; readonly code: string } | null = null;

export const carriedCode = (sessionId: string): string | null =>
  carried?.sessionId === sessionId ? carried.code : null;

export const dropCode = (): void => {
  carried = null;
};

type Found =
  | { readonly ok: true; readonly sessionId: string }
  | { readonly ok: false; readonly fault: MoveFault };

/** Which session the code is for; it is carried there. */
export const findByCode = async (typed: string): Promise<Found> => {
  const code = normaliseCode(typed);
  if (code.length !== 8) return { ok: false, fault: 'move-code.shape' };
  const response = await postWithRetry('/api/v1/moves', { code });
  const answer = await response?.json().catch(() => null);
  if (response?.ok && answer) {
    carried = { sessionId: answer.sessionId, code };
    return { ok: true, sessionId: answer.sessionId };
  }
  const told: string = answer?.code ?? '';
  const fault = Object.hasOwn(MOVING.id.faults, told) ? (told as MoveFault) : 'unreachable';
  return { ok: false, fault };
};
