import { isPoor } from '../faces/soft-gate';
import type { FaceBand } from './events';
import type { SessionState } from './state';

/** Pictures that were compared with nobody because something spoke against the picture itself. */
const UNTRUSTED: readonly FaceBand[] = ['bad-picture', 'challenge-failed', 'replayed'];

/**
 * The picture by which a verified participant may be remembered: the one that matched, else the last one that nothing
 * spoke against. One that matched in spite of poor light, size or blur is no measure for later visits. One shown again, or one that came with other movements, may be anybody's, whoever vouches afterwards.
 */
export const pictureToRemember = ({ face }: Pick<SessionState, 'face'>): string | undefined => {
  const trusted = face.attempts.filter(({ band }) => band !== null && !UNTRUSTED.includes(band));
  const settled = trusted.findLast(({ band }) => band === 'match') ?? trusted.at(-1);
  return settled && !isPoor(settled.reasons) ? settled.captureId : undefined;
};
