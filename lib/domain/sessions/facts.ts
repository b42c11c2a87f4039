import type { AttemptLimits } from '../faces/attempt-policy';
import type { Target } from '../faces/movements';
import type { Actor, StaffRole } from '../journal/event';
import type { Bank } from '../people/banks';
import type { HeirRelation } from '../policies/heir-relations';
import type { ClaimContradiction } from './claim-dates';
import type { BalanceSummary, RecordedQuote } from './claim-terms';
import type { AskedDocument, DocumentFile } from './documents';
import type { Earlier, MembershipSummary } from './entries';
import type { TriesElsewhere } from './face-record';
import type { FactorTries, Wages } from './second-factor';
import type { AnswerOutcome, Question } from './witness';

/** The answer of the carrier's own records to a NIK or KPJ. */
export type FoundPerson = {
  readonly id: string;
  readonly nik: string;
  readonly earlier: Earlier;
  readonly memberships: readonly MembershipSummary[];
  /** The membership that the KPJ names, where one was given. */
  readonly membershipId: string | null;
  readonly openClaim: boolean;
  readonly openElsewhere: boolean;
  /** Named on a tablet without a network: nobody was looked up, and the server will. */
  readonly provisional?: true;
  /** The person is on the assisting officer's household list, or is the officer. */
  readonly household: boolean;
  /** A face of an earlier visit is kept, with consent. */
  readonly keepsTemplate: boolean;
};

/**
 * What a decision may know beyond the journal: the moment, fresh ids and constraint look-ups. All that
 * matters of it is recorded in the events that follow.
 */
export type SessionFacts = {
  /** Server's commit time, ISO 8601. */
  readonly now: string;
  /** Date at the branch, ISO. */
  readonly today: string;
  readonly actor: Actor;
  readonly role: StaffRole | null;
  readonly deviceId: string | null;
  readonly branchId: string;
  /** A fresh id for whatever the decision creates. */
  readonly freshId: string;
  readonly policyVersion: string;
  /** Banks to which money can be sent, by policy of the day. */
  readonly banks: readonly Bank[];
  readonly ticket?: string;
  readonly found?: FoundPerson | null;
  /** Whether the session's person is on the household list of whoever takes it over or decides its case. */
  readonly household?: boolean;
  /** Whether whoever decides counts as a second person for those who acted in the session. */
  readonly countsAsSecond?: boolean;
  /** Whether the officer has a PIN, with which alone the screen comes back. */
  readonly hasPin?: boolean;
  /** The command came with a proof of his PIN. */
  readonly pinGiven?: boolean;
  /** The code that came with the command was shown for this session, not long ago, and has not been used. */
  readonly moveCodeHolds?: boolean;
  readonly evidenceDigest?: string | null;
  readonly faceBands?: {
    readonly match: number;
    readonly undecided: number;
    /** From here on two pictures are one, not two photographs of one person. */
    readonly sameImage: number;
  };
  /** How often a face may be tried today, and who settles an undecided one. */
  readonly faceLimits?: AttemptLimits;
  /** How the same person fared before other cameras lately. */
  readonly triesElsewhere?: TriesElsewhere;
  /** What became of the participant's answers when held against the record. */
  readonly outcomes?: readonly { readonly question: Question; readonly outcome: AnswerOutcome }[];
  /** Hours on the coming days that are still free: day (ISO), times on the branch's clock. */
  readonly freeSlots?: readonly { readonly day: string; readonly from: string; readonly until: string }[];
  readonly balance?: BalanceSummary;
  /** Dates that cannot all be true: nothing was counted. */
  readonly contradiction?: ClaimContradiction | undefined;
  readonly quote?: RecordedQuote;
  /** The checklist of policy for the quote's reason. */
  readonly asked?: readonly AskedDocument[];
  /** What was staged under the file's id; null when nothing was. */
  readonly documentFile?:
    | (Omit<DocumentFile, 'fileId' | 'document'> & {
        readonly digest: string;
        /** Digest of the bytes as they were sent. */
        readonly source: string;
      })
    | null;
  /** The order of heirs by policy of the day. */
  readonly heirPlaces?: Readonly<Record<HeirRelation, number>>;
  /** Wages by the carrier's record, for the question only the participant answers. */
  readonly wages?: Wages;
  /** Wrong answers by policy of the day. */
  readonly factorTries?: FactorTries;
  /** More of this officer's claims of the day lean on their word alone than policy allows. */
  readonly wordAloneSpent?: boolean;
  /** The code typed is the one that was sent. */
  readonly codeRight?: boolean;
  readonly openClaim?: boolean;
  readonly receiptCode?: string;
  /** Movements drawn at random for this very command. */
  readonly targets?: readonly Target[];
  /** Whether a face counts as matched only with movements. */
  readonly challengeRequired?: boolean;
  /** Frames of the named challenge that reached the server. */
  readonly framesKept?: number;
};
