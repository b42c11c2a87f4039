import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimFacts } from '@/lib/domain/claims/claim-rule';
import { CLAIM_COMMANDS, type ClaimCommand, isStaffClaimCommand } from '@/lib/domain/claims/commands';
import { decideClaim } from '@/lib/domain/claims/decide';
import type { ClaimEvent, ClaimEvents, Payee } from '@/lib/domain/claims/events';
import { CLAIM_STATUSES, type ClaimStatus, furthestBehind, LIFE, nextStatus } from '@/lib/domain/claims/life';
import { type ClaimState, evolveClaim, livePayments, NO_CLAIM } from '@/lib/domain/claims/state';
import { BANKS } from '@/lib/domain/people/banks';
import { CLAIM_LIFE } from '@/lib/messages/claim-life';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const OFFICER = id(1);
const COLLEAGUE = id(8);
const SUPERVISOR = id(2);

const reached = (from: ClaimStatus): ReadonlySet<ClaimStatus> => {
  const seen = new Set<ClaimStatus>();
  const visit = (status: ClaimStatus) => {
    for (const next of Object.values(LIFE[status]) as (ClaimStatus | 'beneath')[])
      if (next !== 'beneath' && !seen.has(next)) {
        seen.add(next);
        visit(next);
      }
  };
  visit(from);
  return seen;
};

describe('the table of a claim’s life', () => {
  test('paid leads nowhere but back, by the bank’s own return', () => {
    expect(LIFE.paid).toEqual({ 'claim.refunded': 'returned' });
  });
  test('withdrawn is the end', () => expect(LIFE.withdrawn).toEqual({}));
  test('every status can be reached, and from each but withdrawn the money', () => {
    expect([...reached('none')].sort()).toEqual(CLAIM_STATUSES.filter((one) => one !== 'none').sort());
    for (const status of CLAIM_STATUSES)
      expect([status, reached(status).has('paid')]).toEqual([status, status !== 'withdrawn']);
  });
  test('money is ordered only after the account was asked, or again after an order', () => {
    const from = CLAIM_STATUSES.filter((status) => nextStatus(status, 'claim.transfer-ordered') !== null);
    expect(from).toEqual(['inquired', 'ordered', 'unknown']);
  });
  test('each status has its sentence and next step in both languages', () => {
    for (const language of ['id', 'en'] as const)
      for (const status of CLAIM_STATUSES)
        expect(CLAIM_LIFE[language].status[status]).toEqual({
          word: expect.stringMatching(/\S/),
          says: expect.stringMatching(/\.$/),
          next: expect.stringMatching(/\.$/),
        });
  });
  test('several payees: the claim stands where the one stands that needs somebody most', () => {
    expect(furthestBehind(['paid', 'returned', 'paid'])).toBe('returned');
    expect(furthestBehind(['paid', 'ordered'])).toBe('ordered');
    expect(furthestBehind(['paid', 'paid'])).toBe('paid');
    expect(furthestBehind([])).toBe('none');
  });
});

const payee = (number: number): Payee => ({
  reference: `JHT${number}`,
  amount: 1_000 * number,
  payeeName: 'WATI CONTOH',
  bankCode: '002',
  accountNumber: `10000000${number}`,
  holderName: 'Wati Contoh',
});

const opened = (payees: number): ClaimEvent => {
  const first = payee(1);
  const terms: ClaimEvents['claim.opened'] = {
    claimNumber: 'MJK-20261123-A001', sessionId: id(3), personId: id(4), membershipId: id(5), reason: 'deceased',
    payBy: '2026-11-30', policyVersion: '1', gross: 6_000, tax: 0, net: 6_000, partnerReferenceNo: first.reference,
    kpj: '26000000011', bankCode: '002', accountNumber: first.accountNumber, holderName: first.holderName,
    payeeName: first.payeeName, phone: null, language: 'id', authors: [OFFICER],
    ...(payees > 1 ? { payees: Array.from({ length: payees }, (_, place) => payee(place + 1)) } : {}),
  }; // biome-ignore format: one claim
  return { type: 'claim.opened', data: terms };
};

type Turn = { readonly type: number; readonly who: number; readonly a: number; readonly b: number };
const ALL = Object.keys(CLAIM_COMMANDS) as (keyof typeof CLAIM_COMMANDS)[];
/** The way to the money more often than the rest, so that every walk gets far enough to prove something. */
const ON_THE_WAY = ['record-payee-inquiry', 'order-transfer', 'record-transfer-unknown'] as const;
const TYPES = [...ALL, ...ON_THE_WAY, ...ON_THE_WAY];
const SIGNATURE = 'M10 10L20 20L30 12';

const commandOf = (state: ClaimState, { type, a, b }: Turn): ClaimCommand => {
  const live = livePayments(state);
  const target = live[a % Math.max(1, live.length)];
  const reference = b % 17 === 0 ? 'JHT99' : target?.reference;
  const attempt = (target?.attempts ?? 0) + (b % 7 === 0 ? 0 : 1);
  const bodies: Record<keyof typeof CLAIM_COMMANDS, unknown> = {
    'record-payee-inquiry': {
      reference,
      answer: b % 3 ? { kind: 'holder', holderName: b % 5 ? 'WATI CONTOH' : 'RATNA DEWI' } : { kind: 'refused', code: 'dormant' },
    },
    'order-transfer': { reference, attempt, externalId: '1' },
    'record-transfer-unknown': { reference, reason: 'bank.timeout' },
    'record-settlement': { reference, bankReferenceNo: '1' },
    'record-transfer-refusal': { reference, code: b % 2 ? 'account-dormant' : 'transfer-failed', attempt: target?.attempts ?? 1 },
    'record-last-word': { reference, standing: 'not-found' },
    'record-refund': { reference },
    'release-claim': {},
    'freeze-claim': { freezeId: id(6) },
    'withdraw-claim': { why: 'changed-mind', signature: SIGNATURE },
    'correct-account': { reference: reference ?? '', bankCode: '002', accountNumber: '7777777777', holderName: 'Wati Contoh', signature: SIGNATURE },
    'ask-unfreeze': { why: 'was-me', note: '' },
    'decide-claim-case': { caseId: state.cases[a % Math.max(1, state.cases.length)]?.id ?? id(9), decision: b % 3 ? 'accept' : 'reject', note: 'x', heard: b % 5 ? 'in-person' : undefined },
  }; // biome-ignore format: a row a command
  const name = TYPES[type % TYPES.length] as keyof typeof CLAIM_COMMANDS;
  return { type: name, body: bodies[name] } as ClaimCommand;
};

const factsOf = (command: ClaimCommand, { who, a }: Turn, turn: number): ClaimFacts => {
  const staff = isStaffClaimCommand(command.type);
  const supervisor = command.type === 'decide-claim-case' || who % 11 === 0;
  return {
    now: new Date(Date.UTC(2026, 10, 24, 2) + turn * 3_600_000).toISOString(),
    actor: staff ? { kind: 'staff', id: supervisor && who % 5 ? SUPERVISOR : command.type === 'ask-unfreeze' ? COLLEAGUE : OFFICER } : { kind: 'service', id: 'worker' },
    role: staff ? (supervisor ? 'supervisor' : 'officer') : null,
    freshId: id(1_000 + turn),
    freezeId: a % 23 === 0 ? id(6) : null,
    overLimit: a % 13 === 0 ? { why: 'branch-limit', until: new Date(Date.UTC(2026, 10, 24, 2) + (turn + 5) * 3_600_000).toISOString() } : null,
    coolsUntil: a % 2 ? new Date(Date.UTC(2026, 10, 24, 2) + (turn + 2) * 3_600_000).toISOString() : null,
    household: false,
    openElsewhere: false,
    pinGiven: a % 17 !== 0,
    secondPersonFrom: a % 2 ? 0 : 1_000_000,
    ofQueue: a % 19 !== 0,
    banks: BANKS,
  }; // biome-ignore format: one row a fact
};

const turns = fc.array(
  fc.record({ type: fc.nat(TYPES.length - 1), who: fc.nat(99), a: fc.nat(999), b: fc.nat(999) }),
  {
    minLength: 10,
    maxLength: 80,
  },
);

describe('whatever is sent to a claim, in whatever order', () => {
  const seen = new Map<ClaimStatus, number>();

  test('its payments keep to the table, and money is ordered under one live reference a payee', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 3 }), (walk, payees) => {
        // Of several heirs the last is away: his share waits until he names his account.
        const away: readonly ClaimEvent[] = payees > 1 ? [{ type: 'claim.heir-awaited', data: { reference: payee(payees).reference } }] : [];
        let state = [opened(payees), ...away].reduce(evolveClaim, NO_CLAIM);
        const ordered = new Map<string, number>();
        walk.forEach((given, turn) => {
          const command = commandOf(state, given);
          const decision = decideClaim(state, command, factsOf(command, given, turn));
          for (const event of decision.ok ? decision.value : []) {
            const before = state;
            state = evolveClaim(state, { ...event, at: new Date(turn).toISOString() } as never);
            for (const payment of state.payments) {
              const was = before.payments.find(({ reference }) => reference === payment.reference);
              if (was && was.status !== payment.status)
                expect([was.status, event.type, nextStatus(was.status, event.type)]).toEqual([was.status, event.type, payment.status]);
              if (was?.closed) expect(payment).toEqual(was);
            }
            if (event.type === 'claim.transfer-ordered') {
              expect(before.frozenBy).toBeNull();
              if (event.data.attempt === 1)
                expect(before.payments).toContainEqual(expect.objectContaining({ reference: event.data.reference, status: 'inquired' }));
              ordered.set(event.data.reference ?? '', (ordered.get(event.data.reference ?? '') ?? 0) + 1);
            }
            if (event.type === 'claim.account-corrected')
              expect(before.payments.find(({ reference }) => reference === event.data.closed)).toMatchObject({ final: true, status: 'returned' });
          }
          // A changed account is never let go without the second person, whatever else is held beside it.
          if (state.hold?.why === 'account-changed' && !state.hold.approved)
            expect(state.payments.some(({ status, closed }) => status === 'held' && !closed)).toBe(true);
          seen.set(state.status, (seen.get(state.status) ?? 0) + 1);
          const live = livePayments(state);
          expect(live).toHaveLength(payees);
          expect(new Set(live.map(({ payee }) => payee)).size).toBe(payees);
          // Of one payee's references at most one may still cost money.
          for (const { payee } of live)
            expect(state.payments.filter((one) => one.payee === payee && (one.status === 'paid' || !one.final)).length).toBeLessThanOrEqual(1);
          expect(live.reduce((sum, { to }) => sum + to.amount, 0)).toBe(payees > 1 ? (payees * (payees + 1) * 1_000) / 2 : 6_000);
        });
      }),
      // A fixed seed: whether every status is reached is not left to chance.
      { numRuns: 400, seed: 20_261_126 },
    );
    // The walks reach everything, or they would prove nothing.
    for (const status of CLAIM_STATUSES.filter((one) => one !== 'none')) expect([status, seen.get(status)]).toEqual([status, expect.any(Number)]);
  }); // biome-ignore format: long rows
});
