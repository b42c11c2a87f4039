import { describe, expect, test } from 'vitest';
import type { ClaimFacts } from '@/lib/domain/claims/claim-rule';
import type { ClaimCommand } from '@/lib/domain/claims/commands';
import { decideClaim } from '@/lib/domain/claims/decide';
import type { ClaimEvent } from '@/lib/domain/claims/events';
import { type ClaimState, evolveClaim, NO_CLAIM } from '@/lib/domain/claims/state';
import { BANKS } from '@/lib/domain/people/banks';

const opened = { type: 'claim.opened', data: {} } as ClaimEvent;
const inquired: ClaimEvent = {
  type: 'claim.account-inquired',
  data: { verdict: 'matched', holderName: 'WATI CONTOH' },
};
const ordered = (attempt: number): ClaimEvent => ({
  type: 'claim.transfer-ordered',
  data: { attempt, externalId: String(attempt) },
});
const unknown: ClaimEvent = { type: 'claim.transfer-unknown', data: { reason: 'bank.timeout' } };
const returned: ClaimEvent = { type: 'claim.returned', data: { code: 'account-dormant' } };
const paid: ClaimEvent = { type: 'claim.paid', data: { bankReferenceNo: '1' } };

const after = (...events: ClaimEvent[]): ClaimState => events.reduce(evolveClaim, NO_CLAIM);
const order = (attempt: number): ClaimCommand => ({
  type: 'order-transfer',
  body: { attempt, externalId: String(attempt) },
});
const refusal = (attempt: number): ClaimCommand => ({
  type: 'record-transfer-refusal',
  body: { code: 'account-dormant', attempt },
});
const settlement: ClaimCommand = { type: 'record-settlement', body: { bankReferenceNo: '1' } };

/** What stood on record, what is reported, and the events it leads to; null where it is refused. */
const CASES: readonly (readonly [string, ClaimState, ClaimCommand, readonly string[] | null])[] = [
  ['the first order', after(opened, inquired), order(1), ['claim.transfer-ordered']],
  ['an order that another worker made already', after(opened, inquired, ordered(1)), order(1), null],
  ['an order after the outcome was unknown', after(opened, inquired, ordered(1), unknown), order(2), ['claim.transfer-ordered']],
  ['an order of a claim that is paid', after(opened, inquired, ordered(1), paid), order(2), null],
  ['an order of a claim that came back', after(opened, inquired, ordered(1), returned), order(2), null],
  ['a refusal of the order that stands', after(opened, inquired, ordered(1)), refusal(1), ['claim.returned']],
  ['a refusal of an order that another one followed', after(opened, inquired, ordered(1), ordered(2)), refusal(1), null],
  ['a refusal of a claim that is paid', after(opened, inquired, ordered(1), paid), refusal(1), null],
  ['a settlement', after(opened, inquired, ordered(1)), settlement, ['claim.paid']],
  ['a settlement that comes again', after(opened, inquired, ordered(1), paid), settlement, []],
  ['a settlement of what an earlier answer refused', after(opened, inquired, ordered(1), returned), settlement, ['claim.paid']],
  ['a settlement of what was never ordered', after(opened, inquired), settlement, null],
  ['a settlement of what came back before it was ordered', after(opened, inquired, returned), settlement, null],
]; // biome-ignore format: a row each

const WORKER: ClaimFacts = {
  banks: BANKS,
  now: '2026-11-24T03:00:00.000Z',
  actor: { kind: 'service', id: 'worker' },
  role: null,
  freshId: '00000000-0000-7000-8000-000000000001',
  freezeId: null,
  overLimit: null,
  coolsUntil: null,
  household: false,
  openElsewhere: false,
  pinGiven: false,
  secondPersonFrom: 0,
  ofQueue: false,
};

describe('a report of a claim', () => {
  test.each(CASES)('%s', (_name, state, command, events) => {
    const decision = decideClaim(state, command, WORKER);
    expect(decision.ok ? decision.value.map(({ type }) => type) : null).toEqual(events);
  });
});
