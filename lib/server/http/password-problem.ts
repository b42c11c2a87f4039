import type { Outcome } from '../../domain/values/outcome';
import type { PasswordRefusal } from '../staff/change-password';
import { type Answer, refused } from './refused';

/** The answer about one's own password; `null` for a body that is no such question. */
export const passwordAnswer = (outcome: Outcome<null, PasswordRefusal> | null): Answer => {
  if (!outcome) return refused('devices', 'command.malformed', { status: 422 });
  return outcome.ok ? new Response(null, { status: 204 }) : refused('pin', outcome.code);
};
