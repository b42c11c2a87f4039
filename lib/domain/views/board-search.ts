import { maskName } from '../people/mask';
import type { SessionLine } from './board-schema';

/**
 * Whether a line is meant by what was typed: a ticket ("12", "A012"), the name as it is shown masked, or the
 * whole name — which is masked here first, so that the board itself never needs to know it.
 */
export const isMeant = (
  { ticket, maskedName }: Pick<SessionLine, 'ticket' | 'maskedName'>,
  typed: string,
): boolean => {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return true;
  if (ticket.toLowerCase().includes(sought)) return true;
  const masked = maskedName?.toLowerCase() ?? '';
  const initials = masked.replaceAll('•', '');
  return (
    masked !== '' &&
    (masked.includes(sought) || initials === sought || masked.includes(maskName(sought).toLowerCase()))
  );
};
