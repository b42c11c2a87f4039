import { describe, expect, test } from 'vitest';
import type { ClaimFacts } from '@/lib/domain/claims/claim-rule';
import type { ClaimCommand } from '@/lib/domain/claims/commands';
import { decideClaim } from '@/lib/domain/claims/decide';
import type { ClaimEvent } from '@/lib/domain/claims/events';
import { type ClaimState, evolveClaim, NO_CLAIM } from '@/lib/domain/claims/state';

const [OFFICER, COLLEAGUE, SUPERVISOR] = ['officer', 'colleague', 'supervisor'];

const event = (type: ClaimEvent['type'], data: object) => ({ type, data }) as ClaimEvent;
const claimAfter = (...events: ClaimEvent[]): ClaimState => events.reduce(evolveClaim, NO_CLAIM);

/** An account was changed: the payment rests until tomorrow, and a second person approves it. */
const HELD = [
  event('claim.opened', {
    partnerReferenceNo: 'JHT1',
    net: 1_000,
    payeeName: 'WATI CONTOH',
    bankCode: '002',
    accountNumber: '1',
    holderName: 'Wati Contoh',
    authors: [OFFICER],
  }),
  event('claim.held', { why: 'account-changed', until: '2026-11-25T03:00:00.000Z', caseId: 'hold' }),
  event('claim.case-opened', {
    caseId: 'hold',
    kind: 'payment-approval',
    why: 'account-changed',
    note: '',
    askedBy: OFFICER,
  }),
];
const APPROVED = event('claim.case-decided', {
  caseId: 'hold',
  kind: 'payment-approval',
  decision: 'accept',
  note: 'x',
});
const STOPPED = event('claim.frozen', { freezeId: 'code' });
const ASKED = event('claim.case-opened', {
  caseId: 'stop',
  kind: 'unfreeze',
  why: 'was-me',
  note: '',
  askedBy: COLLEAGUE,
});

const facts = (id: string, role: ClaimFacts['role']): ClaimFacts => ({
  banks: [],
  now: '2026-11-26T03:00:00.000Z',
  actor: { kind: 'staff', id },
  role,
  freshId: 'fresh',
  freezeId: null,
  overLimit: null,
  coolsUntil: null,
  household: false,
  openElsewhere: false,
  pinGiven: true,
  secondPersonFrom: 0,
  ofQueue: true,
});
const SUPERVISING = facts(SUPERVISOR, 'supervisor');
const accept = (caseId: string): ClaimCommand => ({
  type: 'decide-claim-case',
  body: { caseId, decision: 'accept', note: 'spoken with them', heard: 'in-person' },
});
const ask: ClaimCommand = { type: 'ask-unfreeze', body: { why: 'was-me', note: '' } };

describe('a participant’s stop', () => {
  test('an approval that is given while it is in force → refused', () => {
    expect(decideClaim(claimAfter(...HELD, STOPPED), accept('hold'), SUPERVISING)).toMatchObject({
      ok: false,
      code: 'claim.frozen',
    });
  });

  test('an approval from before it → void, also once the cooling-off is over', () => {
    expect(claimAfter(...HELD, APPROVED).hold?.approved).toBe(true);
    expect(claimAfter(...HELD, APPROVED, STOPPED).hold?.approved).toBe(false);
  });

  test('lifted after an approval → the hold is put to a second person once more, by nobody new', () => {
    const decision = decideClaim(claimAfter(...HELD, APPROVED, STOPPED, ASKED), accept('stop'), SUPERVISING);
    if (!decision.ok) throw new Error(decision.code);
    expect(decision.value.map(({ type }) => type)).toEqual([
      'claim.participant-heard',
      'claim.case-decided',
      'claim.unfrozen',
      'claim.case-opened',
    ]);
    const next = decision.value.reduce(evolveClaim, claimAfter(...HELD, APPROVED, STOPPED, ASKED));
    expect(next.hold).toMatchObject({ caseId: 'fresh', approved: false });
    const again = decideClaim(next, accept('fresh'), SUPERVISING);
    if (!again.ok) throw new Error(again.code);
    expect(again.value.map(({ type }) => type)).toContain('claim.released');
  });

  test('lifted before any approval → the case that waits is still the one', () => {
    const decision = decideClaim(claimAfter(...HELD, STOPPED, ASKED), accept('stop'), SUPERVISING);
    if (!decision.ok) throw new Error(decision.code);
    expect(decision.value.map(({ type }) => type)).not.toContain('claim.case-opened');
  });

  test('lifted in a journal from before a yes was asked for again → that yes counts, nothing waits for nobody', () => {
    const lifted = claimAfter(...HELD, APPROVED, STOPPED, event('claim.unfrozen', { freezeId: 'code' }));
    expect(lifted.hold).toMatchObject({ caseId: 'hold', approved: true });
  });

  test('asked to end by who served the visit → refused; by a colleague → a case', () => {
    const stopped = claimAfter(...HELD, STOPPED);
    expect(decideClaim(stopped, ask, facts(OFFICER, 'officer'))).toMatchObject({
      code: 'claim.author-never-asks',
    });
    expect(decideClaim(stopped, ask, facts(COLLEAGUE, 'officer'))).toMatchObject({ ok: true });
  });
});
