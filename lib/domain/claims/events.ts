import type { ClearFields, EventOf } from '../journal/event';
import type { AccountVerdict } from '../sessions/events';

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
export type HoldReason = 'account-changed' | 'branch-limit' | 'daily-limit';
export type ClaimCaseKind = 'payment-approval' | 'unfreeze';
export type WithdrawalReason = 'changed-mind' | 'wrong-data' | 'made-anew' | 'other';
/** The bank's last word on a reference under which nothing was paid. */
export type LastWord = 'failed' | 'cancelled' | 'refunded' | 'not-found';

/** Which payee an event is about; journals from before there were several name none: it is the only one. */
type About = { readonly reference?: string };

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
    language: 'id' | 'en';
    /** Where there are several; else the one above. */
    payees?: readonly Payee[];
    /** Staff who acted in the session: none of them decides the claim's cases. */
    authors?: readonly string[];
  };
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
  'claim.withdrawn': ['why'],
  'claim.case-opened': ['caseId', 'kind', 'why', 'askedBy'],
  'claim.case-decided': ['caseId', 'kind', 'decision'],
} as const satisfies ClearFields<ClaimEvents>;
