import type { ClearFields } from '../../journal/event';
import type { CivilData, CivilField, FieldMatch } from '../../ports/population';
import type { Language } from '../../values/language';
import type {
  AccountEntry,
  AdditionalEntry,
  ContactEntry,
  Earlier,
  Entered,
  MembershipSummary,
} from '../entries';
import type { EndEvidence, Office, RequestAnswer, RequestTrouble } from '../membership-commands';
import type { AccountVerdict, RegistryCode } from './words';

/** Who the participant is and what he keeps up to date. */
export type PersonEvents = {
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
  /** An office that keeps the record was asked to correct it. */
  'session.correction-requested': { requestId: string; trouble: RequestTrouble; to: Office; note: string };
  'session.request-answered': { requestId: string; answer: RequestAnswer; note: string };
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
  'session.additional-updated': { entry: Entered<AdditionalEntry> };
  'session.profile-confirmed': { fieldsChanged: number };
};

export const PERSON_CLEAR = {
  'session.participant-identified': [
    'personId',
    'by',
    'membershipId',
    'ageBand',
    'warnings',
    'keepsTemplate',
  ],
  'session.membership-chosen': ['membershipId'],
  'session.consent-given': ['language', 'textVersion', 'textHash', 'readAloud'],
  'session.membership-confirmed': ['correct'],
  'session.end-of-work-claimed': ['caseId', 'membershipId', 'leftOn', 'evidence'],
  'session.merge-confirmed': ['caseId', 'into', 'from'],
  'session.correction-requested': ['requestId', 'trouble', 'to'],
  'session.request-answered': ['requestId', 'answer'],
  'session.contact-updated': [],
  'session.account-updated': ['accountId'],
  'session.account-inquired': ['accountId', 'verdict'],
  'session.civil-updated': ['checkId'],
  'session.registry-answered': ['checkId', 'outcome', 'code', 'reference', 'differing'],
  'session.additional-updated': [],
  'session.profile-confirmed': ['fieldsChanged'],
} as const satisfies ClearFields<PersonEvents>;
