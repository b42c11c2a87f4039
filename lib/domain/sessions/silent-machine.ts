import type { SessionState } from './state';

/**
 * Seconds after which a picture without any word of the machine counts as waiting for a machine that is away: the
 * worker that would say so may itself be down. Our own choice: a verdict comes within two seconds, and ten pictures at
 * once on a busy machine of two cores took ten.
 */
export const SILENT_AFTER_SECONDS = 30;

/**
 * The session as it stands when nobody says anything: a picture that has had no word for so long is waited for, so that
 * a person may be asked meanwhile. It stays with the machine and costs nobody an attempt.
 * @param now the server's clock, ISO 8601
 */
export const withSilence = (state: SessionState, now: string): SessionState => {
  const pending = state.face.attempts.find(({ band }) => band === null);
  if (!pending?.takenAt || state.waitedFor[pending.captureId]) return state;
  const silent = Date.parse(now) - Date.parse(pending.takenAt) >= SILENT_AFTER_SECONDS * 1_000;
  return silent ? { ...state, waitedFor: { ...state.waitedFor, [pending.captureId]: 'face-engine' } } : state;
};
