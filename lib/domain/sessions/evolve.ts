import type { NewEvent } from '../journal/event';
import { corrected } from './corrections';
import { afterRuling, DOCUMENT_FOLDERS, touched } from './document-folds';
import type { CaseDecision, CaseKind, SessionEvents } from './events';
import { HEIR_FOLDERS, heirAnswered } from './heir-folds';
import { clearSecondFactor } from './next-factor';
import { aboutAccount, accountInQuestion } from './payee';
import { SECOND_FACTOR_FOLDERS } from './second-factor-folds';
import { NO_SESSION, type SessionState } from './state';

type Folders = {
  readonly [Type in keyof SessionEvents]: (
    state: SessionState,
    data: SessionEvents[Type],
  ) => Partial<SessionState>;
};

const without = (waited: SessionState['waitedFor'], subject: string): SessionState['waitedFor'] => {
  const { [subject]: _answered, ...rest } = waited;
  return rest;
};

const correctMemberships = (state: SessionState, caseId: string): Partial<SessionState> => {
  const correction = state.corrections.find((one) => one.caseId === caseId);
  if (!correction || !state.person) return {};
  return { person: { ...state.person, memberships: corrected(state.person.memberships, correction) } };
};

/** What an accepted case changes, by kind. A rejected one changes nothing but itself. */
const ACCEPTED: Record<CaseKind, (state: SessionState, caseId: string) => Partial<SessionState>> = {
  face: (state) => ({ face: { ...state.face, verifiedBy: 'supervisor' } }),
  'civil-data': () => ({}),
  'account-name': () => ({}),
  documents: (state) => ({
    documentsComplete: state.documentsComplete && { ...state.documentsComplete, accepted: true },
  }),
  'end-of-work': correctMemberships,
  merge: correctMemberships,
};

/** What a case is about, so that its answer is not taken for an entry that came later. */
const ABOUT: Record<CaseKind, (state: SessionState) => string | null> = {
  face: () => null,
  'civil-data': (state) => state.civil?.checkId ?? null,
  'account-name': (state) => {
    const asked = accountInQuestion(state);
    return asked && aboutAccount(asked, asked.check);
  },
  documents: () => null,
  'end-of-work': (state) => state.membershipId,
  merge: (state) => state.membershipId,
};

const decideCase = (state: SessionState, id: string, decision: CaseDecision) =>
  state.cases.map((one) => (one.id === id ? { ...one, decision } : one));

/** What a reopened step takes away. Named in the event itself so that the way back is on the record. */
const TAKEN_AWAY = {
  profileConfirmed: { profileConfirmed: false },
  claim: { claim: null },
  answersChecked: { answersChecked: false },
  participantConfirmed: { participantConfirmed: false },
  documentsComplete: { documentsComplete: null },
  heirsSettled: { heirsSettled: false },
} as const satisfies Record<string, Partial<SessionState>>;

export type Confirmation = keyof typeof TAKEN_AWAY;

/** The employer is asked with the claim that the work has ended; the self-employed have nobody to ask. */
const requestsWith = (
  { requests, person }: SessionState,
  { caseId, membershipId }: SessionEvents['session.end-of-work-claimed'],
): SessionState['requests'] => {
  const employer = person?.memberships.find(({ id }) => id === membershipId)?.employer;
  if (!employer) return requests;
  return [...requests, { id: caseId, trouble: 'end-not-reported', to: 'employer', answer: null }];
};

/** A supervisor who confirmed the face and stood before the participant has met them. */
const meeting = (
  state: SessionState,
  { kind, presence }: SessionEvents['session.case-decided'],
): SessionState =>
  kind === 'face' && presence === 'at-counter'
    ? { ...state, face: { ...state.face, metSupervisor: true } }
    : state;

const FOLD: Folders = {
  'session.opened': (_, { ticket, openedOn, officerId, deviceId, reasonHere, arrivedAt }) => ({
    status: 'open',
    ticket,
    openedOn,
    officerId,
    deviceId,
    reasonHere,
    arrivedAt: arrivedAt ?? null,
    authors: [officerId],
  }),
  'session.participant-identified': (_, data) => ({
    person: {
      id: data.personId,
      nik: data.nik,
      name: data.name,
      maskedName: data.maskedName,
      memberships: data.memberships,
      earlier: data.earlier,
      warnings: data.warnings,
      ...(data.provisional ? { provisional: true as const } : {}),
      keepsTemplate: data.keepsTemplate ?? false,
    },
    membershipId: data.membershipId,
  }),
  'session.membership-chosen': (_, { membershipId }) => ({ membershipId }),
  'session.screen-handed-over': (state, { to }) => ({ screen: to, ...clearSecondFactor(state) }),
  'session.consent-given': (_, { language, textVersion }) => ({ consent: { language, textVersion } }),
  'session.membership-confirmed': () => ({ membershipConfirmed: true }),
  'session.end-of-work-claimed': (state, data) => ({
    corrections: [...state.corrections, { kind: 'end-of-work', ...data }],
    requests: requestsWith(state, data),
  }),
  'session.merge-confirmed': (state, { caseId, into, from }) => ({
    corrections: [...state.corrections, { kind: 'merge', caseId, into, from }],
  }),
  'session.correction-requested': ({ requests }, { requestId, trouble, to }) => ({
    requests: [...requests, { id: requestId, trouble, to, answer: null }],
  }),
  'session.request-answered': ({ requests }, { requestId, answer }) => ({
    requests: requests.map((one) => (one.id === requestId ? { ...one, answer } : one)),
  }),
  ...HEIR_FOLDERS,
  'session.contact-updated': (_, { entry }) => ({ contact: entry }),
  'session.account-updated': ({ documents }, { accountId, entry }) => ({
    account: { ...entry, accountId },
    accountCheck: null,
    documents: touched(documents, 'bank-book'), // the book was compared with another account
  }),
  'session.account-inquired': (state, { accountId, verdict, holderName }) => ({
    waitedFor: without(state.waitedFor, accountId),
    ...(state.account?.accountId === accountId
      ? { accountCheck: { verdict, holderName } }
      : heirAnswered(state, accountId, { verdict, holderName })),
  }),
  'session.civil-updated': (_, { checkId, entry }) => ({ civil: { ...entry, checkId }, registry: null }),
  'session.registry-answered': (state, { checkId, outcome, code, differing }) => ({
    waitedFor: without(state.waitedFor, checkId),
    ...(state.civil?.checkId === checkId ? { registry: { outcome, code, differing } } : {}),
  }),
  'session.gateway-waited-for': (state, { gateway, subject }) => ({
    waitedFor: { ...state.waitedFor, [subject]: gateway },
  }),
  'session.additional-updated': (_, { entry }) => ({ additional: entry }),
  'session.profile-confirmed': () => ({ profileConfirmed: true }),
  'session.challenge-drawn': (state, { challengeId: id, targets, deviceId, expiresAt }) => ({
    face: {
      ...state.face,
      challenge: { id, targets, deviceId, expiresAt },
      draws: state.face.draws + 1,
    },
  }),
  'session.failures-carried': (state, { failures, standing }) => ({
    face: { ...state.face, failuresElsewhere: failures, standing },
  }),
  'session.face-captured': (state, { digest: _digest, ...taken }) => {
    const { challengeId } = taken;
    return {
      face: {
        ...state.face,
        challenge: challengeId ? null : state.face.challenge,
        draws: 0,
        attempts: [...state.face.attempts, { band: null, cause: null, reasons: [], ...taken }],
      },
    };
  },
  'session.face-judged': (state, { captureId, band, cause, reasons, standing }) => ({
    waitedFor: without(state.waitedFor, captureId),
    face: {
      ...state.face,
      standing: standing ?? state.face.standing,
      attempts: state.face.attempts.map((one) =>
        one.captureId === captureId ? { ...one, band, cause, reasons } : one,
      ),
      verifiedBy: band === 'match' ? 'match' : state.face.verifiedBy,
    },
  }),
  'session.rung-offered': () => ({}),
  'session.camera-troubled': (state, { fault }) => ({
    face: {
      ...state.face,
      troubles: [...state.face.troubles, { fault, after: state.face.attempts.length }],
    },
  }),
  'session.case-opened': (state, { caseId, kind, why }) => ({
    cases: [...state.cases, { id: caseId, kind, about: ABOUT[kind](state), why, decision: null }],
  }),
  'session.face-attested': (state, { captureId, settles }) => ({
    face: {
      ...state.face,
      attested: captureId,
      verifiedBy: settles ? 'attestation' : state.face.verifiedBy,
    },
  }),
  // What was found stays in the journal, for the supervisor; the counter's screens never get it.
  'session.identity-compared': ({ secondFactor }, { outcomes }) => ({
    secondFactor: {
      ...secondFactor,
      wageHeard: secondFactor.wageHeard || outcomes.some(({ question }) => question === 'wage-band'),
    },
  }),
  'session.case-withdrawn': (state, { caseId }) => ({
    cases: state.cases.filter(({ id }) => id !== caseId),
  }),
  'session.call-back-booked': (_, { day, from, until }) => ({ callBack: { day, from, until } }),
  'session.template-allowed': (_, { textVersion }) => ({ templateAllowed: textVersion }),
  'session.template-kept': (state) => ({
    person: state.person && { ...state.person, keepsTemplate: true },
  }),
  'session.template-withdrawn': (state) => ({
    templateAllowed: null,
    person: state.person && { ...state.person, keepsTemplate: false },
  }),
  'session.case-decided': (state, data) => ({
    cases: decideCase(state, data.caseId, data.decision),
    ...(data.decision === 'accept' ? ACCEPTED[data.kind](meeting(state, data), data.caseId) : {}),
    ...(data.kind === 'documents' ? afterRuling(state, data) : {}),
  }),
  'session.claim-described': (_, { reason, letterOn, conditions, balance, quote, documents = [] }) => ({
    claim: { reason, letterOn, conditions, balance, quote, documents },
  }),
  ...DOCUMENT_FOLDERS,
  ...SECOND_FACTOR_FOLDERS,
  'session.answers-checked': () => ({ answersChecked: true }),
  'session.participant-confirmed': () => ({ participantConfirmed: true }),
  'session.claim-submitted': (_, { claimId, claimNumber, receiptCode, payBy, gross, tax, net }) => ({
    status: 'submitted',
    submitted: { claimId, claimNumber, receiptCode, payBy, gross, tax, net },
  }),
  'session.reopened': (state, { takenAway }) =>
    Object.assign(
      takenAway.includes('participantConfirmed')
        ? clearSecondFactor({ ...state, participantConfirmed: false })
        : {},
      ...takenAway.map((name) => TAKEN_AWAY[name as Confirmation] ?? {}),
    ),
  'session.survey-answered': () => ({ surveyAnswered: true }),
  'session.paused': (state) => ({ status: 'paused', screen: 'officer', ...clearSecondFactor(state) }),
  'session.taken-over': (state, { officerId, deviceId }) => ({
    // Another camera begins with a clean sheet; what the participant failed stays counted.
    face:
      deviceId === state.deviceId
        ? state.face
        : { ...state.face, troubles: [], movedAfter: state.face.attempts.length },
    ...clearSecondFactor(state),
    status: 'open',
    screen: 'officer',
    officerId,
    deviceId,
    authors: [...new Set([...state.authors, officerId])],
  }),
  'session.ended': (_, { why }) => ({ status: 'ended', endedWhy: why, screen: 'officer' }),
};

/** The next state. Pure; an event that this release does not know changes nothing. */
export const evolve = (state: SessionState, event: NewEvent): SessionState => {
  const fold = FOLD[event.type as keyof SessionEvents] as
    | ((state: SessionState, data: unknown) => Partial<SessionState>)
    | undefined;
  return fold ? { ...state, ...fold(state, event.data) } : state;
};

/** Folds a journal from its beginning. */
export const replay = (events: readonly NewEvent[]): SessionState => events.reduce(evolve, NO_SESSION);
