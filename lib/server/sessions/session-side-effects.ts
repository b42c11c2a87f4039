import type { NewEvent } from '../../domain/journal/event';
import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import { openClaimFor } from '../claims/open-claim';
import { warnOfChange } from '../claims/warn-of-change';
import type { Unfolding } from '../journal/execute';
import { applyCorrection, askEmployer } from '../participants/apply-correction';
import { answerRequest, sendRequest } from '../participants/correction-requests';
import { saveProfile } from '../participants/save-profile';
import { addJob } from '../queue/queue';
import { freePlace, takePlace } from '../reviews/call-backs';
import { closeCases, decideCaseRow, openCaseRow, withdrawCaseRow } from '../reviews/case-rows';
import {
  destroyFile,
  documentsAreLeft,
  documentsAreRuled,
  documentsAreSubmitted,
  documentsAreWhole,
} from './documents/document-claims';
import { enrolAfterwards, forgetFace, keepFace } from './face-side-effects';
import { countTry, forgiveTries, takeTry } from './face-tries';
import { projectBoard } from './session-board';

type After = Unfolding<SessionState>;
type Reaction<Type extends keyof SessionEvents> = (
  after: After,
  data: SessionEvents[Type],
) => Promise<unknown>;

/** What an event sets in motion, in its own transaction: jobs, other streams, read models. */
const SIDE_EFFECTS: { readonly [Type in keyof SessionEvents]?: Reaction<Type> } = {
  'session.civil-updated': ({ tx, streamId: sessionId }, { checkId }) =>
    addJob(tx, 'registry.compare-fields', { sessionId, checkId }),
  'session.account-updated': ({ tx, streamId: sessionId }, { accountId }) =>
    addJob(tx, 'bank.inquire-account', { sessionId, accountId }),
  'session.heir-named': async ({ tx, streamId: sessionId }, { account }) =>
    account && addJob(tx, 'bank.inquire-account', { sessionId, accountId: account.accountId }),
  'session.factor-asked': async ({ tx, streamId: sessionId }, { factorId, factor }) =>
    factor === 'code' && addJob(tx, 'factor.send-code', { sessionId, factorId }),
  'session.face-captured': async (after, { captureId }) => {
    await takeTry(after, captureId);
    await addJob(after.tx, 'face.judge', { sessionId: after.streamId, captureId });
  },
  'session.face-judged': (after, data) => countTry(after, data),
  'session.face-attested': (after) => forgiveTries(after),
  'session.profile-confirmed': async (after) => {
    await saveProfile(after);
    await warnOfChange(after);
  },
  'session.case-opened': (after, data) => openCaseRow(after, data),
  'session.end-of-work-claimed': (after, data) => askEmployer(after, data),
  'session.correction-requested': (after, data) => sendRequest(after, data),
  'session.request-answered': (after, data) => answerRequest(after, data),
  'session.case-decided': async (after, data) => {
    await decideCaseRow(after, data);
    if (data.kind === 'face') await forgiveTries(after);
    await applyCorrection(after, data);
    await documentsAreRuled(after, data);
  },
  'session.document-removed': (after, data) => destroyFile(after, data),
  'session.documents-completed': (after, data) => documentsAreWhole(after, data),
  'session.case-withdrawn': (after, data) => withdrawCaseRow(after, data),
  'session.call-back-booked': (after, data) => takePlace(after, data),
  'session.template-kept': (after, data) => keepFace(after, data),
  'session.template-withdrawn': (after, data) => forgetFace(after, data),
  'session.claim-submitted': async (after, data) => {
    await openClaimFor(after, data);
    await documentsAreSubmitted(after, data.claimId);
    await enrolAfterwards(after);
    await freePlace(after);
    await closeCases(after); // a question that a later entry answered would wait in the queue for ever
  },
  'session.ended': async (after) => {
    await freePlace(after);
    await documentsAreLeft(after);
    await closeCases(after);
  },
};

export const applySessionSideEffects = async (after: After, events: readonly NewEvent[]): Promise<void> => {
  for (const event of events) {
    const react = SIDE_EFFECTS[event.type as keyof SessionEvents] as
      | Reaction<keyof SessionEvents>
      | undefined;
    await react?.(after, event.data as never);
  }
  const { tx, streamId: sessionId, branchId, by, version, state } = after;
  if (events.length > 0) await projectBoard(tx, { sessionId, branchId, now: by.committedAt, version }, state);
};
