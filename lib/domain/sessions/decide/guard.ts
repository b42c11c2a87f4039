import { type Outcome, ok, refuse } from '../../values/outcome';
import { type CommandType, isServiceCommand } from '../commands';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { isReachable, openCase, type StepName } from '../steps';

type Requirement = {
  /** The step whose turn it must be (or have been). */
  readonly step?: StepName;
  /** Who must hold the screen; `any` where both may. */
  readonly screen?: 'officer' | 'participant' | 'any';
  /** Statuses in which the command makes sense. */
  readonly status?: readonly SessionState['status'][];
  /** Whether only the officer who holds the session, on his device, may send it. */
  readonly holder?: boolean;
};

/** What each command needs before its own rule is asked. */
const REQUIRES = {
  'open-session': { status: ['none'], screen: 'any', holder: false },
  'identify-participant': { step: 'identify' },
  'choose-membership': { step: 'identify' },
  'hand-over-screen': { screen: 'any', step: 'consent', status: ['open', 'submitted'] },
  'give-consent': { step: 'consent', screen: 'participant' },
  'confirm-membership': { step: 'membership' },
  'ask-end-of-work': { step: 'membership' },
  'ask-merge': { step: 'membership', screen: 'participant' },
  'request-correction': { step: 'membership' },
  'record-request-answer': {
    screen: 'any',
    holder: false,
    status: ['open', 'paused', 'submitted', 'ended'],
  },
  'present-heir': { step: 'consent' },
  'name-heir': { step: 'heirs' },
  'remove-heir': { step: 'heirs' },
  'settle-heirs': { step: 'heirs' },
  'update-contact': { step: 'contact' },
  'update-account': { step: 'account' },
  'update-civil': { step: 'civil' },
  'update-additional': { step: 'additional' },
  'confirm-profile': { step: 'review' },
  'draw-challenge': { step: 'face' },
  'capture-face': { step: 'face' },
  'ask-supervisor': {},
  'report-camera': { step: 'face' },
  'attest-face': { step: 'face' },
  'ask-witness': { step: 'face' },
  'book-call-back': { step: 'face' },
  'allow-template': { step: 'consent', screen: 'participant' },
  'withdraw-template': { step: 'consent', screen: 'any', status: ['open', 'submitted'] },
  'decide-case': { screen: 'any', holder: false, status: ['open', 'paused'] },
  'describe-claim': { step: 'claim' },
  'plan-papers': { step: 'membership' },
  'add-document': { step: 'documents' },
  'remove-document': { step: 'documents' },
  'verify-document': { step: 'documents' },
  'excuse-document': { step: 'documents' },
  'complete-documents': { step: 'documents' },
  'check-answers': { step: 'check' },
  'ask-factor': { step: 'confirm', screen: 'participant' },
  'answer-factor': { step: 'confirm', screen: 'participant' },
  'confirm-payment': { step: 'confirm', screen: 'participant' },
  'submit-claim': { step: 'confirm', screen: 'any' },
  'answer-survey': { step: 'membership', screen: 'participant', status: ['open', 'submitted'] },
  'pause-session': { screen: 'any' },
  'take-over-session': { screen: 'any', holder: false, status: ['open', 'paused'] },
  'end-session': { screen: 'any', status: ['open', 'paused'] },
  'record-registry-answer': {
    screen: 'any',
    holder: false,
    status: ['open', 'paused', 'submitted', 'ended'],
  },
  'record-account-inquiry': {
    screen: 'any',
    holder: false,
    status: ['open', 'paused', 'submitted', 'ended'],
  },
  'record-face-verdict': { screen: 'any', holder: false, status: ['open', 'paused', 'submitted', 'ended'] },
  'record-code-unsent': { screen: 'any', holder: false, status: ['open', 'paused', 'submitted', 'ended'] },
  'record-template': { screen: 'any', holder: false, status: ['open', 'paused', 'submitted', 'ended'] },
  'record-gateway-wait': { screen: 'any', holder: false, status: ['open', 'paused', 'submitted', 'ended'] },
} as const satisfies Record<CommandType, Requirement>;

/** What a supervisor looks at while he decides about the documents does not change under his eyes. */
const RESTS_WITH_DOCUMENTS: readonly CommandType[] = [
  'update-account',
  'update-civil',
  'describe-claim',
  'name-heir',
  'remove-heir',
  'settle-heirs',
  'add-document',
  'remove-document',
  'verify-document',
  'excuse-document',
];

/** What a supervisor says to a session that others hold; nobody else may. */
const SUPERVISORS: readonly CommandType[] = ['decide-case', 'record-request-answer'];

const BY_STATUS = {
  none: 'session.unknown',
  open: 'session.exists',
  paused: 'session.paused',
  submitted: 'session.submitted',
  ended: 'session.ended',
} as const satisfies Record<SessionState['status'], SessionRefusal>;

/** The common guard: who, when and in which order. */
export const guard = (
  state: SessionState,
  type: CommandType,
  facts: SessionFacts,
): Outcome<null, SessionRefusal> => {
  const needs: Requirement = REQUIRES[type];
  if (isServiceCommand(type) !== (facts.actor.kind === 'service')) return refuse('command.actor-refused');
  const ofSupervisor = SUPERVISORS.includes(type);
  if (ofSupervisor && facts.role !== 'supervisor') return refuse('case.supervisor-only');
  if (!ofSupervisor && facts.actor.kind === 'staff' && facts.role !== 'officer')
    return refuse('command.actor-refused');
  if (!(needs.status ?? ['open']).includes(state.status)) return refuse(BY_STATUS[state.status]);
  const held = state.officerId === facts.actor.id && state.deviceId === facts.deviceId;
  if (needs.holder !== false && !held) return refuse('session.held-by-colleague');
  const screen = needs.screen ?? 'officer';
  if (screen !== 'any' && screen !== state.screen) {
    return refuse(screen === 'officer' ? 'session.screen-with-participant' : 'session.screen-with-officer');
  }
  if (RESTS_WITH_DOCUMENTS.includes(type) && openCase(state, 'documents')) return refuse('case.open');
  if (needs.step && !isReachable(state, needs.step))
    return refuse('session.step-out-of-order', { step: needs.step });
  return ok(null);
};
