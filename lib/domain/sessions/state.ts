import type { CivilData, CivilField } from '../ports/population';
import type { Language } from '../values/language';
import type { Challenge, WithoutChallenge } from './challenge';
import type { BalanceSummary, ClaimConditions, ClaimReason, RecordedQuote } from './claim-terms';
import type { Correction, CorrectionRequest } from './corrections';
import {
  type AskedDocument,
  type Completeness,
  type Documents,
  NO_DOCUMENTS,
  type PlannedPapers,
} from './documents';
import type {
  AccountEntry,
  AdditionalEntry,
  ContactEntry,
  Earlier,
  Entered,
  Holder,
  MembershipSummary,
} from './entries';
import type {
  AccountVerdict,
  CaseDecision,
  CaseKind,
  EndReason,
  FaceBand,
  FaceCause,
  ReasonHere,
  RegistryCode,
} from './events';
import type { FaceStandingRecord } from './events/face';
import type { CameraFault } from './face-fallbacks';
import { type Claimant, type Heirs, NO_HEIRS } from './heirs';
import { NO_SECOND_FACTOR, type SecondFactor } from './second-factor';

export type FaceAttempt = {
  readonly captureId: string;
  /** `null` while the machine is judging. */
  readonly band: FaceBand | null;
  readonly cause: FaceCause | null;
  readonly reasons: readonly string[];
  /** The movements that came with it. */
  readonly challengeId?: string;
  /** Why it was taken without any. */
  readonly without?: WithoutChallenge;
  /** The server's clock when it was taken, ISO 8601; absent in journals from before it was written down. */
  readonly takenAt?: string;
};

export type SessionCase = {
  readonly id: string;
  readonly kind: CaseKind;
  /** The very entry that was asked about (the registry check); null where the case is about the person. */
  readonly about: string | null;
  readonly why: string;
  readonly decision: CaseDecision | null;
};

/** Where an assisted session stands: derived from its journal, never stored as a second truth. */
export type SessionState = {
  readonly status: 'none' | 'open' | 'paused' | 'submitted' | 'ended';
  readonly ticket: string;
  readonly openedOn: string;
  /** When the participant came, by the tablet's clock, ISO 8601: for the queue's order only. */
  readonly arrivedAt: string | null;
  readonly officerId: string;
  readonly deviceId: string;
  /** Staff who acted in it; none of them decides its cases. */
  readonly authors: readonly string[];
  readonly reasonHere: ReasonHere | null;
  readonly screen: Holder;
  readonly person: {
    readonly id: string;
    readonly nik: string;
    readonly name: string;
    readonly maskedName: string;
    readonly memberships: readonly MembershipSummary[];
    readonly earlier: Earlier;
    readonly warnings: readonly string[];
    /** Named on the tablet without a network; never on the server. */
    readonly provisional?: true;
    /** A face of an earlier visit is kept, with consent. */
    readonly keepsTemplate: boolean;
  } | null;
  readonly membershipId: string | null;
  /** The heir who came, where the participant has died. */
  readonly claimant: Claimant | null;
  readonly heirs: Heirs;
  /** They are said to be all there are, in their order. */
  readonly heirsSettled: boolean;
  readonly consent: { readonly language: Language; readonly textVersion: string } | null;
  readonly membershipConfirmed: boolean;
  readonly contact: Entered<ContactEntry> | null;
  readonly account: (Entered<AccountEntry> & { readonly accountId: string }) | null;
  readonly accountCheck: { readonly verdict: AccountVerdict; readonly holderName: string | null } | null;
  readonly civil: (Entered<CivilData> & { readonly checkId: string }) | null;
  readonly registry: {
    readonly outcome: 'same' | 'differs' | 'refused';
    readonly code: RegistryCode | null;
    readonly differing: readonly CivilField[];
  } | null;
  readonly additional: Entered<AdditionalEntry> | null;
  readonly profileConfirmed: boolean;
  readonly face: {
    readonly attempts: readonly FaceAttempt[];
    /** Movements that wait for their answer. */
    readonly challenge: Challenge | null;
    /** Movements drawn since the last picture that was judged. */
    readonly draws: number;
    readonly verifiedBy: 'match' | 'supervisor' | 'attestation' | null;
    /** What is left by the policy of the day, as the last verdict recorded it. */
    readonly standing: FaceStandingRecord | null;
    /** Failures of the same person in his other sessions, as last counted. */
    readonly failuresElsewhere: number;
    /** Trouble of a camera, and after how many attempts it came. */
    readonly troubles: readonly { readonly fault: CameraFault; readonly after: number }[];
    /** How many attempts there were when the session came to another device; null while it has not. */
    readonly movedAfter: number | null;
    /** The supervisor who confirmed the face stood before the participant. */
    readonly metSupervisor: boolean;
    /** The capture whose person the officer attested. */
    readonly attested: string | null;
  };
  readonly cases: readonly SessionCase[];
  /** Corrections of the membership that were put before a supervisor. */
  readonly corrections: readonly Correction[];
  /** What other offices were asked to correct. */
  readonly requests: readonly CorrectionRequest[];
  /** When the participant comes back: day (ISO) and hours on the branch's clock. */
  readonly callBack: { readonly day: string; readonly from: string; readonly until: string } | null;
  /** The version of the text under which the face of this visit may be kept. */
  readonly templateAllowed: string | null;
  readonly claim: {
    readonly reason: ClaimReason;
    readonly letterOn: string | null;
    readonly conditions: ClaimConditions;
    readonly balance: BalanceSummary;
    readonly quote: RecordedQuote;
    /** The checklist of the documents route, empty elsewhere. */
    readonly documents: readonly AskedDocument[];
  } | null;
  readonly papersPlanned: PlannedPapers | null;
  readonly documents: Documents;
  readonly documentsComplete: Completeness | null;
  readonly answersChecked: boolean;
  readonly secondFactor: SecondFactor;
  readonly participantConfirmed: boolean;
  readonly submitted: {
    readonly claimId: string;
    readonly claimNumber: string;
    readonly receiptCode: string;
    readonly payBy: string;
    readonly gross: number;
    readonly tax: number;
    readonly net: number;
  } | null;
  /** Gateways that could not answer yet, by subject; cleared by the answer. */
  readonly waitedFor: Readonly<Record<string, 'registry' | 'bank' | 'face-engine'>>;
  /** The participant said how the visit was; what he said stays in the journal, away from the counter's screens. */
  readonly surveyAnswered: boolean;
  readonly endedWhy: EndReason | null;
};

export const NO_SESSION: SessionState = {
  status: 'none',
  ticket: '',
  openedOn: '',
  arrivedAt: null,
  officerId: '',
  deviceId: '',
  authors: [],
  reasonHere: null,
  screen: 'officer',
  person: null,
  membershipId: null,
  claimant: null,
  heirs: NO_HEIRS,
  heirsSettled: false,
  consent: null,
  membershipConfirmed: false,
  contact: null,
  account: null,
  accountCheck: null,
  civil: null,
  registry: null,
  additional: null,
  profileConfirmed: false,
  face: {
    attempts: [],
    challenge: null,
    draws: 0,
    verifiedBy: null,
    standing: null,
    failuresElsewhere: 0,
    troubles: [],
    movedAfter: null,
    metSupervisor: false,
    attested: null,
  },
  cases: [],
  corrections: [],
  requests: [],
  callBack: null,
  templateAllowed: null,
  claim: null,
  papersPlanned: null,
  documents: NO_DOCUMENTS,
  documentsComplete: null,
  answersChecked: false,
  secondFactor: NO_SECOND_FACTOR,
  participantConfirmed: false,
  submitted: null,
  waitedFor: {},
  surveyAnswered: false,
  endedWhy: null,
};
