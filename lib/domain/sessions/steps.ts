import { collectsAhead, takesDocuments } from './document-standing';
import { isHeirPending } from './heirs';
import { isAccountSettled } from './payee';
import type { SessionState } from './state';

export const STEP_NAMES = [
  'identify',
  'consent',
  'membership',
  'contact',
  'account',
  'civil',
  'additional',
  'review',
  'face',
  'claim',
  'heirs',
  'documents',
  'check',
  'confirm',
  'receipt',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export type StepStatus = 'done' | 'here' | 'waiting' | 'attention' | 'not-yet';

/** Whether money may be sent to the account of whoever is here. */
export const isPayable = (state: SessionState): boolean =>
  isAccountSettled(state, state.account, state.accountCheck);

/** Whether the civil data stand: the registry agrees, or a supervisor accepted the difference of this very entry. */
export const isCivilSettled = (state: SessionState): boolean =>
  state.registry?.outcome === 'same' ||
  (state.registry?.outcome === 'differs' &&
    state.cases.some(
      (one) => one.kind === 'civil-data' && one.decision === 'accept' && one.about === state.civil?.checkId,
    ));

/** Named on the tablet without a network; nobody has looked him up yet. */
export const isProvisional = (state: SessionState): boolean => state.person?.provisional === true;

export const isFacePending = (state: SessionState): boolean =>
  state.face.attempts.some(({ band }) => band === null);

export const openCase = (state: SessionState, kind: string) =>
  state.cases.find((one) => one.kind === kind && one.decision === null);

type Step = {
  readonly name: StepName;
  readonly done: (state: SessionState) => boolean;
  /** The machine or a supervisor is at work; the officer can only wait here. */
  readonly waiting?: (state: SessionState) => boolean;
  /** While this step waits or is put off, later steps before the named one may be taken. */
  readonly passableUntil?: StepName;
  /** Whether the step belongs to this session's way at all. */
  readonly applies?: (state: SessionState) => boolean;
  /** May be left for later without anybody at work on it: what is typed meanwhile does not rest on it. */
  readonly mayWait?: (state: SessionState) => boolean;
};

const asksPapers = (state: SessionState): boolean => takesDocuments(state) || collectsAhead(state);

const STEPS: readonly Step[] = [
  {
    name: 'identify',
    done: (s) => s.person !== null && !isProvisional(s) && s.membershipId !== null,
    waiting: isProvisional,
    mayWait: (s) => s.person !== null,
    passableUntil: 'review',
  },
  { name: 'consent', done: (s) => s.consent !== null },
  {
    name: 'membership',
    done: (s) => s.membershipConfirmed,
    waiting: isProvisional,
    mayWait: () => true,
    passableUntil: 'review',
  },
  { name: 'contact', done: (s) => s.contact !== null },
  {
    name: 'account',
    done: (s) => s.account !== null && (s.accountCheck === null || isPayable(s)),
    // Another person looks at both names meanwhile; nothing is confirmed to be paid before.
    waiting: (s) => openCase(s, 'account-name') !== undefined,
    passableUntil: 'check',
  },
  {
    name: 'civil',
    done: isCivilSettled,
    waiting: (s) => (s.civil !== null && s.registry === null) || openCase(s, 'civil-data') !== undefined,
    passableUntil: 'review',
  },
  { name: 'additional', done: (s) => s.additional !== null },
  { name: 'review', done: (s) => s.profileConfirmed },
  {
    name: 'face',
    done: (s) => s.face.verifiedBy !== null,
    waiting: (s) => isFacePending(s) || openCase(s, 'face') !== undefined,
  },
  { name: 'claim', done: (s) => s.claim?.quote.route === 'digital' || takesDocuments(s) },
  {
    name: 'heirs',
    applies: (s) => s.claimant !== null,
    done: (s) =>
      s.claimant === null ||
      (s.heirsSettled &&
        s.heirs.others.every(({ account, check }) => !account || isAccountSettled(s, account, check))),
    waiting: (s) => s.heirsSettled && s.heirs.others.some(isHeirPending),
  },
  {
    // The participant may confirm the figures before every paper is there, and need not come back for it.
    name: 'documents',
    applies: asksPapers,
    done: (s) => !asksPapers(s) || s.documentsComplete?.accepted === true,
    // Photographs taken ahead wait for the claim to be counted; the session stands where that is done.
    waiting: (s) => openCase(s, 'documents') !== undefined || collectsAhead(s),
    passableUntil: 'receipt',
    mayWait: () => true,
  },
  { name: 'check', done: (s) => s.answersChecked, waiting: (s) => s.accountCheck === null && !isPayable(s) },
  {
    name: 'confirm',
    done: (s) => s.participantConfirmed && s.status === 'submitted',
    waiting: (s) => s.participantConfirmed && takesDocuments(s) && !s.documentsComplete?.accepted,
  },
  { name: 'receipt', done: () => false },
];

const isPassable = (state: SessionState, step: Step, beyond: number): boolean => {
  if (step.done(state)) return true;
  if (!step.passableUntil || !(step.waiting?.(state) || step.mayWait?.(state))) return false;
  return beyond < STEP_NAMES.indexOf(step.passableUntil);
};

/** Whether every step before this one allows it. */
export const isReachable = (state: SessionState, name: StepName): boolean => {
  // Photographs of papers rest on the consent alone, which came before anybody could ask for them.
  if (name === 'documents' && collectsAhead(state)) return true;
  const index = STEP_NAMES.indexOf(name);
  return STEPS.slice(0, index).every((step) => isPassable(state, step, index));
};

/** The step that the session stands at: the first that is reachable and not done, waiting ones last. */
export const currentStep = (state: SessionState): StepName => {
  const open = STEPS.filter((step) => !step.done(state) && isReachable(state, step.name));
  const active = open.find((step) => !step.waiting?.(state)) ?? open[0];
  return active?.name ?? 'receipt';
};

/** Names of the steps that this session goes through, in order. */
export const wayOf = (state: SessionState): readonly StepName[] =>
  STEPS.filter((step) => step.applies?.(state) ?? true).map(({ name }) => name);

/** Every step with its standing, for the rail. */
export const stepsOf = (state: SessionState): readonly { name: StepName; standing: StepStatus }[] => {
  const here = currentStep(state);
  return STEPS.filter((step) => step.applies?.(state) ?? true).map((step) => {
    if (step.done(state)) return { name: step.name, standing: 'done' };
    if (step.waiting?.(state)) return { name: step.name, standing: step.name === here ? 'here' : 'waiting' };
    return { name: step.name, standing: step.name === here ? 'here' : 'not-yet' };
  });
};

export type WaitingFor = 'officer' | 'participant' | 'machine' | 'supervisor' | 'nobody';

/** Who is to act next, for the board. */
export const waitingFor = (state: SessionState): WaitingFor => {
  if (state.status === 'ended' || state.status === 'submitted') return 'nobody';
  if (state.screen === 'participant') return 'participant';
  const here = currentStep(state);
  const step = STEPS.find(({ name }) => name === here);
  if (!step?.waiting?.(state)) return 'officer';
  return state.cases.some(({ decision }) => decision === null) ? 'supervisor' : 'machine';
};
