import type { Outcome } from '../../domain/values/outcome';
import type { PinRefusalCode } from '../../messages/refusals/pin-refusals';
import { type Answer, refused } from './refused';

/** The answer about a PIN; `null` for a body that is no such question. */
export const pinAnswer = (outcome: Outcome<string | null, PinRefusalCode> | null): Answer => {
  if (!outcome) return refused('pin', 'command.malformed', { status: 422 });
  if (!outcome.ok) return refused('pin', outcome.code);
  return Response.json({ proof: outcome.value }, { headers: { 'cache-control': 'no-store' } });
};
