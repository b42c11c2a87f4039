import type { Actor, StaffRole } from '../journal/event';
import type { Bank } from '../people/banks';
import type { Outcome } from '../values/outcome';
import type { ClaimCommandBody, ClaimCommandType } from './commands';
import type { ClaimEvent, HoldReason } from './events';
import type { ClaimState } from './state';

export const CLAIM_REFUSAL_CODES = [
  'claim.unknown',
  'claim.status',
  'claim.frozen',
  'claim.not-frozen',
  'claim.at-bank',
  'claim.not-final',
  'claim.paid-in-part',
  'claim.hold-runs',
  'claim.case-open',
  'claim.case-unknown',
  'claim.case-decided',
  'claim.author-never-decides',
  'claim.author-never-asks',
  'second-person.not-counted',
  'claim.note-missing',
  'claim.household',
  'claim.hearing-missing',
  'claim.phone-not-known',
  'claim.other-branch-decides',
  'pin.needed',
  'claim.open-elsewhere',
  'account.bank-unknown',
  'command.actor-refused',
  'command.invalid',
] as const;
export type ClaimRefusal = (typeof CLAIM_REFUSAL_CODES)[number];

/** What a decision about a claim may know beyond its journal. Instants are ISO 8601, UTC. */
export type ClaimFacts = {
  /** Banks to which money can be sent, by policy of the day; looked up where an account is named. */
  readonly banks: readonly Bank[];
  readonly now: string;
  readonly actor: Actor;
  readonly role: StaffRole | null;
  readonly freshId: string;
  /** A stop of this person's payments that is in force. */
  readonly freezeId: string | null;
  /** The day's limit that this order would break, and when the next day begins at the bank. */
  readonly overLimit: { readonly why: HoldReason; readonly until: string } | null;
  /** Until when an account that was just changed rests; null where there is nobody to warn. */
  readonly coolsUntil: string | null;
  /** The claim's person is on the household list of whoever acts. */
  readonly household: boolean;
  /** The command came with a proof of its sender's PIN. */
  readonly pinGiven: boolean;
  /** Whole rupiah from which on one person alone withdraws nothing and says of nothing that it was told. */
  readonly secondPersonFrom: number;
  /** The case that is decided lies in the queue of the actor's own branch. */
  readonly ofQueue: boolean;
  /** Whoever decides counts as a second person for those who acted. */
  readonly countsAsSecond?: boolean;
  /** Another claim for the same membership is under way. */
  readonly openElsewhere: boolean;
};

/** One command's own rule. Pure: state, body and facts in; events or a refusal out. */
export type ClaimRule<Type extends ClaimCommandType> = (
  state: ClaimState,
  body: ClaimCommandBody<Type>,
  facts: ClaimFacts,
) => Outcome<readonly ClaimEvent[], ClaimRefusal>;
