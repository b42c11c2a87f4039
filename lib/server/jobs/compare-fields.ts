import { subjectOf } from '../../domain/sessions/subject';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { reportToSession } from '../sessions/run-session-command';
import { sessionAt } from '../sessions/session-at';

/** Asks the population registry about the civil data of one entry and reports the answer to the session. */
export const compareFields = async ({
  sessionId,
  checkId,
}: Jobs['registry.compare-fields']): Promise<void> => {
  const state = await sessionAt(sessionId);
  const { status, civil, registry } = state;
  const subject = subjectOf(state);
  if (status === 'ended') return; // the consent ended with it: nobody's data leave the house any more
  if (!subject || civil?.checkId !== checkId || registry) return; // a later entry asks for itself
  const { checkId: _check, origins: _origins, ...data } = civil;
  const answer = await gateways().population.compareFields({ nik: subject.nik, data });
  if (answer.kind === 'unavailable') {
    await reportToSession(
      sessionId,
      'record-gateway-wait',
      { gateway: 'registry', subject: checkId },
      checkId,
    );
    throw new TryLater(answer.reason);
  }
  const body =
    answer.kind === 'answered'
      ? {
          checkId,
          answer: {
            kind: 'compared' as const,
            reference: answer.value.reference,
            fields: answer.value.fields,
          },
        }
      : { checkId, answer: { kind: 'refused' as const, code: answer.code } };
  await reportToSession(sessionId, 'record-registry-answer', body, checkId);
};
