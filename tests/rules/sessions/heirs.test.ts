import { describe, expect, test } from 'vitest';
import { HEIR_RELATIONS, type HeirRelation } from '@/lib/domain/policies/heir-relations';
import type { SessionCommand } from '@/lib/domain/sessions/commands';
import { decide } from '@/lib/domain/sessions/decide/decide';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { factsOf, senderNamed } from '../../support/session-walk';
import { HEIR_PLACES } from '../../support/session-walk-heirs';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const OFFICER = senderNamed('officer');
const DICE = { noise: 99, type: 2, who: 2, a: 2, b: 2 };
const facts: SessionFacts = { ...factsOf(DICE, OFFICER, 1), household: false };

const PERSON = { id: id(20), nik: '9999990504600010', name: 'Suparman' } as SessionState['person'];
/** A family at the list of heirs; what the steps before it look at stands. */
const atList = (relation: HeirRelation, others: readonly HeirRelation[]): SessionState => ({
  ...NO_SESSION,
  status: 'open',
  officerId: OFFICER.actor.id,
  deviceId: OFFICER.deviceId ?? '',
  person: PERSON,
  membershipId: id(21),
  claimant: { heirId: id(50), nik: '9999994802620015', name: 'Sulastri', relation },
  heirs: {
    portion: 1,
    others: others.map((one, place) => ({
      heirId: id(51 + place), nik: `99999917069000${16 + place}`, name: 'Budi', relation: one, portion: 1, account: null, check: null,
    })),
  },
  consent: { language: 'id', textVersion: '1' },
  membershipConfirmed: true,
  contact: {} as SessionState['contact'],
  account: { accountId: id(60) } as SessionState['account'],
  accountCheck: { verdict: 'matched', holderName: 'SULASTRI' },
  civil: { checkId: id(61) } as SessionState['civil'],
  registry: { outcome: 'same', code: null, differing: [] },
  additional: {} as SessionState['additional'],
  profileConfirmed: true,
  face: { ...NO_SESSION.face, verifiedBy: 'match' },
  claim: { reason: 'deceased', quote: { route: 'documents' } } as SessionState['claim'],
}); // biome-ignore format: one heir a line

const settles = (state: SessionState, noNearer: boolean) =>
  decide(state, { type: 'settle-heirs', body: { portion: 1, noNearer } } as SessionCommand, facts);

describe('who inherits before whom (PP 46/2015 art. 22; Permenaker 4/2022, likely)', () => {
  const ROWS: readonly (readonly [HeirRelation, readonly HeirRelation[], boolean, string])[] = [
    ['spouse', [], false, 'place 1'],
    ['spouse', ['child', 'child'], false, 'place 1'],
    ['child', [], false, 'place 1'],
    ['spouse', ['parent'], false, 'heirs.not-in-order'],
    ['sibling', ['child'], true, 'heirs.not-in-order'],
    ['parent', [], false, 'heirs.nearer-unsaid'],
    ['parent', ['grandparent', 'grandchild'], true, 'place 2'],
    ['sibling', ['sibling'], true, 'place 3'],
    ['sibling', ['parent-in-law'], true, 'heirs.not-in-order'],
    ['parent-in-law', [], true, 'place 4'],
    ['named-in-will', [], false, 'heirs.nearer-unsaid'],
    ['named-in-will', [], true, 'place 5'],
  ];
  test.each(ROWS)('%s with %j, nobody nearer said: %s → %s', (relation, others, noNearer, expected) => {
    const outcome = settles(atList(relation, others), noNearer);
    const [event] = outcome.ok ? outcome.value : [];
    const place = event?.type === 'session.heirs-settled' ? event.data.place : null;
    expect(outcome.ok ? `place ${place}` : outcome.code).toBe(expected);
  });
  test('every relation has its place', () => {
    for (const relation of HEIR_RELATIONS) expect(HEIR_PLACES[relation]).toBeGreaterThan(0);
  });
});

describe('who may be called an heir', () => {
  const state = atList('spouse', ['child']);
  const heir = {
    heirId: id(70),
    nik: '9999995109930017',
    name: 'Rini',
    relation: 'child',
    portion: 1,
    account: null,
  };
  const ROWS = [
    ['the participant himself', { ...heir, nik: '9999990504600010' }, 'heir.is-participant'],
    ['who is on the list already', { ...heir, nik: '9999991706900016' }, 'heir.named-already'],
    ['the one who came, once more', { ...heir, nik: '9999994802620015' }, 'heir.named-already'],
    ['somebody new', heir, null],
    ['the same line again', { ...heir, heirId: id(51), nik: '9999991706900016' }, null],
  ] as const;
  test.each(ROWS)('%s', (_, body, code) => {
    const outcome = decide(state, { type: 'name-heir', body } as unknown as SessionCommand, facts);
    expect(outcome.ok ? null : outcome.code).toBe(code);
  });
  test('somebody of the officer’s own household is not served by him', () => {
    const household = { ...facts, household: true };
    const outcome = decide(state, { type: 'name-heir', body: heir } as unknown as SessionCommand, household);
    expect(outcome).toMatchObject({ ok: false, code: 'person.household' });
  });
  test('after a face was tried nobody becomes somebody else', () => {
    const tried: SessionState = {
      ...state, claimant: null, profileConfirmed: false,
      face: { ...NO_SESSION.face, attempts: [{ captureId: id(80), band: 'no-match', cause: null, reasons: [] }] },
    }; // biome-ignore format: one state
    const body = { nik: '9999994802620015', name: 'Sulastri', relation: 'spouse' };
    const outcome = decide(tried, { type: 'present-heir', body } as unknown as SessionCommand, facts);
    expect(outcome).toMatchObject({ ok: false, code: 'heir.too-late' });
  });
});

test.each([
  { others: 28, code: null },
  { others: 29, code: 'heirs.too-many' },
])('with $others others on the list one more is answered $code', ({ others, code }) => {
  const state = atList('spouse', Array.from({ length: others }, () => 'child' as const));
  const body = { heirId: id(99), nik: '9999991706900099', name: 'Joko', relation: 'child', portion: 1, account: null };
  const outcome = decide(state, { type: 'name-heir', body } as SessionCommand, facts);
  expect(outcome.ok ? null : outcome.code).toBe(code);
}); // biome-ignore format: one body

test('the figures are not settled before the bank has named the holder of the account', () => {
  const quote = { route: 'digital', gross: 3, tax: 0, net: 3 };
  const waiting = {
    ...atList('spouse', []),
    claimant: null,
    accountCheck: null,
    claim: { reason: 'resigned', quote } as SessionState['claim'],
  };
  const sent = { type: 'check-answers', body: {} } as SessionCommand;
  expect(decide(waiting, sent, facts)).toMatchObject({ ok: false, code: 'account.pending' });
  const answered = { ...waiting, accountCheck: { verdict: 'matched', holderName: 'X' } as const };
  expect(decide(answered, sent, facts)).toMatchObject({ ok: true });
});
