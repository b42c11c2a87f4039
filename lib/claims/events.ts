import type { ClearFields, EventOf } from '../journal/event';
import type { AccountVerdict } from '../sessions/events';

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
  };
  'claim.account-inquired': { verdict: AccountVerdict; holderName: string | null };
  /** Written before the bank is called: from here on only the bank's status may say that nothing was sent. */
  'claim.transfer-ordered': { attempt: number; externalId: string };
  'claim.transfer-unknown': { reason: string };
  'claim.paid': { bankReferenceNo: string };
  'claim.returned': { code: string };
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
  ],
  'claim.account-inquired': ['verdict'],
  'claim.transfer-ordered': ['attempt', 'externalId'],
  'claim.transfer-unknown': ['reason'],
  'claim.paid': ['bankReferenceNo'],
  'claim.returned': ['code'],
} as const satisfies ClearFields<ClaimEvents>;
