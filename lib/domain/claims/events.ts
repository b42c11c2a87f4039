import type { ClearFields, EventOf } from '../journal/event';
import type { AccountVerdict } from '../sessions/events';
import type { Language } from '../values/language';

/** One who is paid by a claim, and the reference of what is owed to him. Amount in whole rupiah. */
export type Payee = {
  readonly reference: string;
  readonly amount: number;
  /** His civil name, which the bank's holder is compared with. */
  readonly payeeName: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly holderName: string;
};

/** Why a claim waits before its money is ordered. */
export type HoldReason =
  | 'account-changed'
  | 'branch-limit'
  | 'daily-limit'
  | 'factor-missing'
  | 'name-differs'
  | 'confirm-elsewhere';
export type ClaimCaseKind = 'payment-approval' | 'unfreeze' | 'withdrawal';
export type WithdrawalReason = 'changed-mind' | 'wrong-data' | 'made-anew' | 'other';
/** The bank's last word on a reference under which nothing was paid. */
export type LastWord = 'failed' | 'cancelled' | 'refunded' | 'not-found';

/** Which payee an event is about; journals from before there were several name none: it is the only one. */
type About = { readonly reference?: string };

/** How whoever decides has spoken with the participant; a letter is answered by him in writing. */
export const HEARD = ['in-person', 'by-phone', 'by-letter'] as const;
export type Heard = (typeof HEARD)[number];

/** What stands for a payment beside the officer's word, as it was when the claim was submitted. */
export type Safeguards = {
  /** Whether something that only the participant has was given beside his signature. */
  readonly factor: 'given' | 'missing';
  /** Who found the participant to be who they say. `demo` is a straight picture, without movements, in a demo. */
  readonly presence: 'machine' | 'person' | 'demo';
  /** A number of the participant's that was on record before this visit, E.164; null where there is none. */
  readonly contact: string | null;
  /** Holder names, as the bank gave them, that another person looked at and accepted. */
  readonly acceptedHolders: readonly string[];
};

/** A claim's own life, which outlives the session that opened it. */
export type ClaimEvents = {
  'claim.opened': {
    claimNumber: string;
    sessionId: string;
    personId: string;
    membershipId: string;
    reason: string;
    payBy: string;
    policyVersion: string;
    gross: number;
    tax: number;
    net: number;
    partnerReferenceNo: string;
    kpj: string;
    bankCode: string;
    accountNumber: string;
    holderName: string;
    payeeName: string;
    phone: string | null;
    language: Language;
    /** Where there are several; else the one above. */
    payees?: readonly Payee[];
    /** Staff who acted in the session: none of them decides the claim's cases. */
    authors?: readonly string[];
  };
  /** What stands for it beside the officer's word; absent in journals from before it was written down. */
  'claim.safeguards-noted': Safeguards;
  /** It waits: until a moment, for a supervisor's approval (a case), or both, as the reason has it. */
  'claim.held': { why: HoldReason; until: string | null; caseId: string };
  'claim.released': { by: 'approval' | 'time' };
  'claim.account-inquired': About & { verdict: AccountVerdict; holderName: string | null };
  /** Written before the bank is called: from here on only the bank's status may say that nothing was sent. */
  'claim.transfer-ordered': About & { attempt: number; externalId: string; via?: string };
  'claim.transfer-unknown': About & { reason: string };
  'claim.paid': About & { bankReferenceNo: string };
  'claim.returned': About & { code: string };
  /** Nothing under this reference can be carried out any more. */
  'claim.reference-closed': About & { standing: LastWord };
  /** The bank gave the money back after it had settled (SNAP BI: status 04). */
  'claim.refunded': About & { standing: 'refunded' };
  /** The payee's next obligation, under a new reference, on another account. */
  'claim.account-corrected': {
    closed: string;
    reference: string;
    bankCode: string;
    accountNumber: string;
    holderName: string;
    signature: string;
    by: string;
  };
  /** An heir of whom no account is known yet: his share waits for him. */
  'claim.heir-awaited': { reference: string };
  /** He came, or sent it: the same obligation under the same reference, now with an account. */
  'claim.account-named': {
    reference: string;
    bankCode: string;
    accountNumber: string;
    holderName: string;
    signature: string;
    by: string;
  };
  'claim.frozen': { freezeId: string };
  'claim.unfrozen': { freezeId: string };
  /** A withdrawal of an amount that one person alone may not take back: it waits for another one's yes. */
  'claim.withdrawal-asked': { caseId: string; why: WithdrawalReason; signature: string };
  /** Whoever decides a case spoke with the participant himself. */
  'claim.participant-heard': { caseId: string; how: Heard };
  'claim.withdrawn': { why: WithdrawalReason; signature: string | null };
  'claim.case-opened': { caseId: string; kind: ClaimCaseKind; why: string; note: string; askedBy: string };
  'claim.case-decided': {
    caseId: string;
    kind: ClaimCaseKind;
    decision: 'accept' | 'reject';
    note: string;
  };
};

export type ClaimEvent = EventOf<ClaimEvents>;

export const CLAIM_CLEAR = {
  'claim.opened': [
    'claimNumber',
    'sessionId',
    'personId',
    'membershipId',
    'reason',
    'payBy',
    'policyVersion',
    'partnerReferenceNo',
    'language',
    'authors',
  ],
  'claim.safeguards-noted': ['factor', 'presence'],
  'claim.held': ['why', 'until', 'caseId'],
  'claim.released': ['by'],
  'claim.account-inquired': ['reference', 'verdict'],
  'claim.transfer-ordered': ['reference', 'attempt', 'externalId', 'via'],
  'claim.transfer-unknown': ['reference', 'reason'],
  'claim.paid': ['reference', 'bankReferenceNo'],
  'claim.returned': ['reference', 'code'],
  'claim.reference-closed': ['reference', 'standing'],
  'claim.refunded': ['reference', 'standing'],
  'claim.account-corrected': ['closed', 'reference', 'by'],
  'claim.heir-awaited': ['reference'],
  'claim.account-named': ['reference', 'by'],
  'claim.frozen': ['freezeId'],
  'claim.unfrozen': ['freezeId'],
  'claim.withdrawal-asked': ['caseId', 'why'],
  'claim.participant-heard': ['caseId', 'how'],
  'claim.withdrawn': ['why'],
  'claim.case-opened': ['caseId', 'kind', 'why', 'askedBy'],
  'claim.case-decided': ['caseId', 'kind', 'decision'],
} as const satisfies ClearFields<ClaimEvents>;
