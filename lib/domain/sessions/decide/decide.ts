import type { Outcome } from '../../values/outcome';
import type { CommandType, SessionCommand } from '../commands';
import type { SessionEvent } from '../events';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { recordAccountInquiry } from './account';
import { attestFace } from './attest';
import { bookCallBack } from './call-back';
import { askSupervisor, decideCase } from './cases';
import { drawChallenge } from './challenge';
import { checkAnswers, confirmPayment, describeClaim, submitClaim } from './claim';
import { giveConsent, handOverScreen } from './consent';
import { askEndOfWork, askMerge } from './corrections';
import {
  addDocument,
  completeDocuments,
  excuseDocument,
  planPapers,
  removeDocument,
  verifyDocument,
} from './documents';
import { captureFace, recordFaceVerdict } from './face';
import { guard } from './guard';
import { nameHeir, presentHeir, removeHeir, settleHeirs } from './heirs';
import { endSession, pauseSession, takeOverSession } from './holding';
import { chooseMembership, identifyParticipant, openSession } from './identity';
import { reportCamera } from './ladder';
import {
  confirmMembership,
  confirmProfile,
  recordGatewayWait,
  recordRegistryAnswer,
  updateAccount,
  updateAdditional,
  updateCivil,
  updateContact,
} from './profile';
import { recordRequestAnswer, requestCorrection } from './requests';
import type { Decider } from './rule';
import { answerFactor, askFactor, recordCodeUnsent } from './second-factor';
import { answerSurvey } from './survey';
import { allowTemplate, recordTemplate, withdrawTemplate } from './template';
import { askWitness } from './witness';

const DECIDERS: { readonly [Type in CommandType]: Decider<Type> } = {
  'open-session': openSession,
  'identify-participant': identifyParticipant,
  'choose-membership': chooseMembership,
  'hand-over-screen': handOverScreen,
  'give-consent': giveConsent,
  'confirm-membership': confirmMembership,
  'ask-end-of-work': askEndOfWork,
  'ask-merge': askMerge,
  'request-correction': requestCorrection,
  'record-request-answer': recordRequestAnswer,
  'present-heir': presentHeir,
  'name-heir': nameHeir,
  'remove-heir': removeHeir,
  'settle-heirs': settleHeirs,
  'update-contact': updateContact,
  'update-account': updateAccount,
  'update-civil': updateCivil,
  'update-additional': updateAdditional,
  'confirm-profile': confirmProfile,
  'draw-challenge': drawChallenge,
  'capture-face': captureFace,
  'ask-supervisor': askSupervisor,
  'report-camera': reportCamera,
  'attest-face': attestFace,
  'ask-witness': askWitness,
  'book-call-back': bookCallBack,
  'allow-template': allowTemplate,
  'withdraw-template': withdrawTemplate,
  'decide-case': decideCase,
  'describe-claim': describeClaim,
  'plan-papers': planPapers,
  'add-document': addDocument,
  'remove-document': removeDocument,
  'verify-document': verifyDocument,
  'excuse-document': excuseDocument,
  'complete-documents': completeDocuments,
  'check-answers': checkAnswers,
  'ask-factor': askFactor,
  'answer-factor': answerFactor,
  'confirm-payment': confirmPayment,
  'submit-claim': submitClaim,
  'answer-survey': answerSurvey,
  'pause-session': pauseSession,
  'take-over-session': takeOverSession,
  'end-session': endSession,
  'record-registry-answer': recordRegistryAnswer,
  'record-account-inquiry': recordAccountInquiry,
  'record-face-verdict': recordFaceVerdict,
  'record-code-unsent': recordCodeUnsent,
  'record-template': recordTemplate,
  'record-gateway-wait': recordGatewayWait,
};

/**
 * What a command leads to: events, or a refusal with its code. Pure: tablet and server run this very
 * function, and only the server's word counts. An empty list of events means that it was so already.
 */
export const decide = (
  state: SessionState,
  command: SessionCommand,
  facts: SessionFacts,
): Outcome<readonly SessionEvent[], SessionRefusal> => {
  const allowed = guard(state, command.type, facts);
  if (!allowed.ok) return allowed;
  const decider = DECIDERS[command.type] as Decider<CommandType>;
  return decider(state, command.body as never, facts);
};
