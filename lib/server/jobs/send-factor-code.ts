import { ownPhone } from '../../domain/sessions/next-factor';
import { FACTOR_MESSAGE } from '../../messages/second-factor';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { reportToSession } from '../sessions/run-session-command';
import { codeOfFactor } from '../sessions/second-factor-facts';
import { sessionAt } from '../sessions/session-at';

/**
 * Sends the participant his code. Tried once: where the gateway is silent the session hears of it at once and a
 * question takes the code's place, so nobody waits at the counter for a message that may come tomorrow.
 */
export const sendFactorCode = async ({ sessionId, factorId }: Jobs['factor.send-code']): Promise<void> => {
  const state = await sessionAt(sessionId);
  const { asked } = state.secondFactor;
  if (asked?.id !== factorId || new Date().toISOString() >= asked.expiresAt) return;
  const phone = ownPhone(state);
  if (!phone) return;
  const answer = await gateways().notification.sendSms({
    to: phone,
    text: FACTOR_MESSAGE[state.consent?.language ?? 'id'].says(codeOfFactor(factorId)),
    reference: `factor:${factorId}`,
  });
  if (answer.kind === 'answered') return;
  const why = answer.kind === 'refused' ? 'number-refused' : 'gateway-silent';
  await reportToSession(sessionId, 'record-code-unsent', { factorId, why }, factorId);
};
