import type { Target } from '../biometrics/movements';
import type { CivilData, CivilField, FieldMatch } from '../gateways/population/port';
import type { ClearFields, EventOf } from '../journal/event';
import type { ChallengeFinding, WithoutChallenge } from './challenge';
import type { BalanceStanding, ClaimConditions, ClaimReason, RecordedQuote } from './claim-terms';
import type { AskedDocument, DocumentFault, DocumentFile, Excuse, RejectionGround } from './documents';
import type {
  AccountEntry,
  AdditionalEntry,
  ContactEntry,
  Earlier,
  Entered,
  Holder,
  MembershipSummary,
} from './entries';
import type { EndEvidence } from './membership-commands';
import type { CameraFault, Rung, RungReason } from './rungs';
import type { AnswerOutcome, Feature, FeatureFinding, Question } from './witness';

export const REASONS_HERE = [
  'no-phone',
  'weak-signal',
  'data-update-failed',
  'face-failed',
  'card-missing',
  'app-error',
  'prefers-help',
] as const;
export type ReasonHere = (typeof REASONS_HERE)[number];

export type Language = 'id' | 'en';
export type AccountVerdict = 'matched' | 'similar' | 'different' | 'unknown' | 'dormant' | 'inactive';
export type RegistryCode = 'registry.nik-unknown' | 'registry.person-deceased' | 'registry.access-refused';
export type FaceBand =
  | 'match'
  | 'undecided'
  | 'no-match'
  | 'bad-picture'
  | 'challenge-failed'
  | 'not-compared';
export type FaceCause = 'participant' | 'light' | 'camera' | 'network' | 'engine' | 'registry';
export const PRESENCES = ['at-counter', 'from-desk'] as const;
export type Presence = (typeof PRESENCES)[number];
export type CaseKind = 'face' | 'civil-data' | 'documents' | 'end-of-work' | 'merge';
/** `return` gives documents back for correction: the place is kept. */
export type CaseDecision = 'accept' | 'reject' | 'return';
export type EndReason =
  | 'not-eligible'
  | 'waits'
  | 'documents-route'
  | 'data-mismatch'
  | 'identity-not-confirmed'
  | 'participant-left'
  | 'wrong-person'
  | 'deceased'
  | 'documents-rejected'
  | 'consent-withdrawn'
  | 'other';

/** Everything that can have happened in an assisted session, in the words of the counter. */
export type SessionEvents = {
  'session.opened': {
    ticket: string;
    openedOn: string;
    officerId: string;
    deviceId: string;
    reasonHere: ReasonHere;
    policyVersion: string;
    /** Claimed by the tablet; for the queue's order only. */
    arrivedAt?: string;
  };
  'session.participant-identified': {
    personId: string;
    by: 'nik' | 'kpj';
    nik: string;
    name: string;
    maskedName: string;
    ageBand: string;
    memberships: readonly MembershipSummary[];
    membershipId: string | null;
    earlier: Earlier;
    warnings: readonly string[];
    /** Only in a tablet's preview: the server has not looked anybody up. */
    provisional?: true;
    /** A face of an earlier visit is kept, with the participant's consent. */
    keepsTemplate?: boolean;
  };
  'session.membership-chosen': { membershipId: string };
  'session.screen-handed-over': {
    to: Holder;
    /** The PIN was proved by the device's vault, without a network. */
    provedBy?: 'vault';
  };
  'session.consent-given': {
    language: Language;
    textVersion: string;
    textHash: string;
    readAloud: boolean;
    signature: string;
  };
  'session.membership-confirmed': { correct: true };
  /** The participant's word and evidence that his work has ended, before the employer has reported it. */
  'session.end-of-work-claimed': {
    caseId: string;
    membershipId: string;
    leftOn: string;
    evidence: EndEvidence;
  };
  /** The participant signed that all these cards are his. */
  'session.merge-confirmed': {
    caseId: string;
    into: string;
    from: readonly string[];
    signature: string;
  };
  'session.contact-updated': { entry: Entered<ContactEntry> };
  'session.account-updated': { accountId: string; entry: Entered<AccountEntry> };
  'session.account-inquired': { accountId: string; verdict: AccountVerdict; holderName: string | null };
  'session.civil-updated': { checkId: string; entry: Entered<CivilData> };
  'session.registry-answered': {
    checkId: string;
    outcome: 'same' | 'differs' | 'refused';
    code: RegistryCode | null;
    reference: string | null;
    fields: Readonly<Record<CivilField, FieldMatch>> | null;
    differing: readonly CivilField[];
  };
  'session.gateway-waited-for': { gateway: 'registry' | 'bank' | 'face-engine'; subject: string };
  'session.additional-updated': { entry: Entered<AdditionalEntry> };
  'session.profile-confirmed': { fieldsChanged: number };
  /** Movements drawn by the server; the id is the nonce under which they are answered once. */
  'session.challenge-drawn': {
    challengeId: string;
    targets: readonly Target[];
    deviceId: string;
    expiresAt: string;
  };
  'session.face-captured': {
    captureId: string;
    digest: string;
    challengeId?: string;
    without?: WithoutChallenge;
  };
  'session.face-judged': {
    captureId: string;
    band: FaceBand;
    cause: FaceCause | null;
    reasons: readonly string[];
    attempt: number;
    registrySimilarity: number | null;
    templateSimilarity: number | null;
    registryReference: string | null;
    livenessRisk: number | null;
    modelSet: string;
    /** What was found of the movements; absent where none were asked for. */
    challenge?: ChallengeFinding;
    /** What is left after it by the policy of the day; absent in journals from before there was one. */
    standing?: {
      mostFailures: number;
      failuresLeft: number;
      attemptsLeft: number;
      notBefore: string | null;
    };
  };
  /** The way on that the ladder offered, and why. */
  'session.rung-offered': { rung: Rung; because: RungReason; attempt: number };
  'session.camera-troubled': { fault: CameraFault };
  'session.face-attested': { captureId: string; compared: 'earlier-picture' | 'ktp-card'; settles: boolean };
  /** The officer's comparison with the KTP and the participant's answers, for the case that follows. */
  'session.identity-compared': {
    caseId: string;
    features: Readonly<Record<Feature, FeatureFinding>>;
    outcomes: readonly { question: Question; outcome: AnswerOutcome }[];
    answers: readonly { question: Question; answer: string | null }[];
  };
  'session.case-opened': {
    caseId: string;
    kind: CaseKind;
    why: string;
    note: string;
    options: readonly CaseDecision[];
  };
  'session.case-decided': {
    caseId: string;
    kind: CaseKind;
    decision: CaseDecision;
    note: string;
    /** Of a witnessed check: where the supervisor looked. */
    presence?: Presence;
    faults?: readonly DocumentFault[];
    ground?: RejectionGround;
  };
  /** The machine answered after all: nobody needs to decide any more. */
  'session.case-withdrawn': { caseId: string; kind: CaseKind; why: 'machine-matched' };
  /** Day (ISO) and hours on the branch's clock (HH:MM) at which the participant comes back. */
  'session.call-back-booked': { caseId: string; day: string; from: string; until: string };
  'session.template-allowed': { language: Language; textVersion: string; textHash: string };
  'session.template-kept': { templateId: string; modelSet: string };
  'session.template-withdrawn': { personId: string };
  'session.claim-described': {
    reason: ClaimReason;
    letterOn: string | null;
    conditions: ClaimConditions;
    balance: BalanceStanding;
    quote: RecordedQuote;
    /** The checklist of that day; absent before release 0.2 and where no documents are asked for. */
    documents?: readonly AskedDocument[];
  };
  'session.document-added': DocumentFile & { digest: string };
  'session.document-removed': { fileId: string; document: string };
  'session.document-verified': { document: string; points: readonly string[] };
  'session.document-excused': { document: string; why: Excuse; note: string };
  'session.documents-completed': { on: string; payBy: string };
  'session.answers-checked': { gross: number; tax: number; net: number };
  'session.participant-confirmed': {
    gross: number;
    tax: number;
    net: number;
    accountId: string;
    signature: string;
  };
  'session.claim-submitted': {
    claimId: string;
    claimNumber: string;
    receiptCode: string;
    payBy: string;
    policyVersion: string;
    gross: number;
    tax: number;
    net: number;
  };
  /** The only way back: which confirmations a change of an earlier answer takes away. */
  'session.reopened': { step: string; takenAway: readonly string[] };
  'session.paused': { why: string };
  'session.taken-over': { officerId: string; deviceId: string; why: string };
  'session.ended': { why: EndReason };
};

export type SessionEvent = EventOf<SessionEvents>;

/** Allow-list of clear fields: codes, steps, bands and scores, never a value that somebody typed. */
export const SESSION_CLEAR = {
  'session.opened': [
    'ticket',
    'openedOn',
    'officerId',
    'deviceId',
    'reasonHere',
    'policyVersion',
    'arrivedAt',
  ],
  'session.participant-identified': [
    'personId',
    'by',
    'membershipId',
    'ageBand',
    'warnings',
    'keepsTemplate',
  ],
  'session.membership-chosen': ['membershipId'],
  'session.screen-handed-over': ['to', 'provedBy'],
  'session.consent-given': ['language', 'textVersion', 'textHash', 'readAloud'],
  'session.membership-confirmed': ['correct'],
  'session.end-of-work-claimed': ['caseId', 'membershipId', 'leftOn', 'evidence'],
  'session.merge-confirmed': ['caseId', 'into', 'from'],
  'session.contact-updated': [],
  'session.account-updated': ['accountId'],
  'session.account-inquired': ['accountId', 'verdict'],
  'session.civil-updated': ['checkId'],
  'session.registry-answered': ['checkId', 'outcome', 'code', 'reference', 'differing'],
  'session.gateway-waited-for': ['gateway', 'subject'],
  'session.additional-updated': [],
  'session.profile-confirmed': ['fieldsChanged'],
  'session.challenge-drawn': ['challengeId', 'targets', 'deviceId', 'expiresAt'],
  'session.face-captured': ['captureId', 'digest', 'challengeId', 'without'],
  'session.face-judged': [
    'captureId',
    'band',
    'cause',
    'reasons',
    'attempt',
    'registrySimilarity',
    'templateSimilarity',
    'registryReference',
    'livenessRisk',
    'modelSet',
    'challenge',
    'standing',
  ],
  'session.rung-offered': ['rung', 'because', 'attempt'],
  'session.camera-troubled': ['fault'],
  'session.face-attested': ['captureId', 'compared', 'settles'],
  'session.identity-compared': ['caseId', 'features', 'outcomes'],
  'session.case-opened': ['caseId', 'kind', 'why', 'options'],
  'session.case-decided': ['caseId', 'kind', 'decision', 'presence', 'faults', 'ground'],
  'session.case-withdrawn': ['caseId', 'kind', 'why'],
  'session.call-back-booked': ['caseId', 'day', 'from', 'until'],
  'session.template-allowed': ['language', 'textVersion', 'textHash'],
  'session.template-kept': ['templateId', 'modelSet'],
  'session.template-withdrawn': ['personId'],
  'session.claim-described': ['reason', 'conditions'],
  'session.document-added': ['fileId', 'document', 'digest', 'pages', 'bytes', 'remarks'],
  'session.document-removed': ['fileId', 'document'],
  'session.document-verified': ['document', 'points'],
  'session.document-excused': ['document', 'why'],
  'session.documents-completed': ['on', 'payBy'],
  'session.answers-checked': [],
  'session.participant-confirmed': ['accountId'],
  'session.claim-submitted': ['claimId', 'claimNumber', 'payBy', 'policyVersion'],
  'session.reopened': ['step', 'takenAway'],
  'session.paused': [],
  'session.taken-over': ['officerId', 'deviceId', 'why'],
  'session.ended': ['why'],
} as const satisfies ClearFields<SessionEvents>;
