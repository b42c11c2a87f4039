import { describe, expect, test } from 'vitest';
import type { SessionCommand } from '@/lib/domain/sessions/commands';
import { decide } from '@/lib/domain/sessions/decide/decide';
import { evolve } from '@/lib/domain/sessions/evolve';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import { nextFactor } from '@/lib/domain/sessions/next-factor';
import {
  isWageIn,
  NO_SECOND_FACTOR,
  type SecondFactor,
  type Wages,
} from '@/lib/domain/sessions/second-factor';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { factsOf, senderNamed } from '../../support/session-walk';

const PHONE = '+6281299990000';
const own = { phone: PHONE, email: null, origins: { phone: { from: 'earlier-record', was: PHONE }, email: { from: 'earlier-record', was: null } } } as const; // biome-ignore format: one contact
const typed = {
  ...own,
  origins: { ...own.origins, phone: { from: 'typed-by-officer', was: null } },
} as const;
const missed = (...list: readonly (readonly ['code' | 'last-wage' | 'first-wage', SecondFactor['missed'][number]['how']])[]) => ({
  missed: list.map(([factor, how]) => ({ factor, how })),
}); // biome-ignore format: one signature

type Row = {
  readonly name: string;
  readonly contact?: SessionState['contact'];
  readonly heir?: true;
  readonly so?: Partial<SecondFactor>;
  readonly wages?: Wages;
  readonly leads: ReturnType<typeof nextFactor>;
};
const BOTH: Wages = { last: 3_500_000, first: 1_500_000 };
const ALIKE: Wages = { last: 3_500_000, first: 3_400_000 };
const NONE: Wages = { last: null, first: null };

const TABLE: readonly Row[] = [
  { name: 'a number known before: a code', contact: own, leads: { ask: 'code' } },
  { name: 'a number typed at this counter proves nothing', contact: typed, leads: { ask: 'last-wage' } },
  { name: 'no number', leads: { ask: 'last-wage' } },
  { name: 'the gateway is silent: a question', contact: own, so: missed(['code', 'gateway-silent']), leads: { ask: 'last-wage' } },
  { name: 'three codes are enough', contact: own, so: { codes: 3 }, leads: { ask: 'last-wage' } },
  { name: 'the last wage was said aloud: the first', so: { wageHeard: true }, leads: { ask: 'first-wage' } },
  { name: 'a first wage like the last is no second question', so: missed(['last-wage', 'wrong']), wages: ALIKE, leads: { passedOver: 'answered-wrong' } },
  { name: 'wrong once: no other question makes it good, or says that it was wrong', so: missed(['last-wage', 'wrong']), leads: { passedOver: 'answered-wrong' } },
  { name: 'a code that was wrong for good', contact: own, so: missed(['code', 'wrong']), leads: { passedOver: 'answered-wrong' } },
  { name: 'remembers neither', so: missed(['last-wage', 'not-known'], ['first-wage', 'not-known']), leads: { passedOver: 'not-known' } },
  { name: 'silent, and no wage on record', contact: own, so: missed(['code', 'gateway-silent']), wages: NONE, leads: { passedOver: 'gateway-silent' } },
  { name: 'nothing known at all', wages: NONE, leads: { passedOver: 'nothing-to-ask' } },
  { name: 'an heir', contact: own, heir: true, leads: { passedOver: 'heir' } },
]; // biome-ignore format: a row a case

test.each(TABLE)('$name', ({ contact = null, heir, so, wages = BOTH, leads }) => {
  const claimant = heir ? ({ heirId: 'h' } as unknown as SessionState['claimant']) : null;
  const state = { ...NO_SESSION, contact, claimant, secondFactor: { ...NO_SECOND_FACTOR, ...so } };
  expect(nextFactor({ state, wages })).toEqual(leads);
});

test.each([
  ['3m-4m', 3_500_000, true],
  ['3m-4m', 4_300_000, true],
  ['4m-5m', 4_300_000, true],
  ['3m-4m', 4_500_000, false],
  ['below-1m', 3_500_000, false],
  ['from-10m', 9_100_000, true],
  ['nothing', 3_500_000, false],
])('%s for a wage of %d: %s', (choice, wage, right) => {
  expect(isWageIn(choice, wage)).toBe(right);
});

const OFFICER = senderNamed('officer');
const dice = { noise: 99, type: 0, who: 0, a: 1, b: 2 };
const factsAt = (now: string, more: Partial<SessionFacts> = {}): SessionFacts => ({
  ...factsOf(dice, OFFICER, 1),
  now,
  wages: NONE,
  ...more,
});

/** The participant holds the screen of a session that stands at its confirmation. */
const atConfirm = (more: Partial<SessionState> = {}): SessionState => ({
  ...NO_SESSION,
  status: 'open',
  officerId: OFFICER.actor.id,
  deviceId: OFFICER.deviceId ?? '',
  screen: 'participant',
  person: {} as SessionState['person'],
  membershipId: 'm',
  consent: { language: 'id', textVersion: '1' },
  membershipConfirmed: true,
  contact: own,
  account: {} as SessionState['account'],
  accountCheck: { verdict: 'matched', holderName: null },
  civil: {} as SessionState['civil'],
  registry: { outcome: 'same', code: null, differing: [] },
  additional: {} as SessionState['additional'],
  profileConfirmed: true,
  face: { ...NO_SESSION.face, verifiedBy: 'match' },
  claim: { quote: { route: 'digital' } } as SessionState['claim'],
  answersChecked: true,
  ...more,
});

const play = (state: SessionState, command: SessionCommand, facts: SessionFacts) => {
  const outcome = decide(state, command, facts);
  if (!outcome.ok) throw new Error(outcome.code);
  return { events: outcome.value.map(({ type }) => type), state: outcome.value.reduce(evolve, state) };
};
const ask: SessionCommand = { type: 'ask-factor', body: {} };
const answer = (state: SessionState, said: string): SessionCommand => ({
  type: 'answer-factor',
  body: { factorId: state.secondFactor.asked?.id ?? '', answer: said },
});
const AT = '2026-11-23T02:00:00.000Z';

describe('a code', () => {
  test('asked for twice is asked once', () => {
    const first = play(atConfirm(), ask, factsAt(AT));
    expect(first.events).toEqual(['session.factor-asked']);
    expect(play(first.state, ask, factsAt(AT)).events).toEqual([]);
  });

  test('may be mistyped twice; the third time another way is taken', () => {
    let { state } = play(atConfirm(), ask, factsAt(AT));
    for (const expected of ['session.factor-mistyped', 'session.factor-mistyped']) {
      const tried = play(state, answer(state, '000000'), factsAt(AT, { codeRight: false }));
      expect(tried.events).toEqual([expected]);
      state = tried.state;
    }
    const third = play(state, answer(state, '000000'), factsAt(AT, { codeRight: false }));
    expect(third.events).toEqual(['session.factor-missed', 'session.factor-passed-over']);
    expect(third.state.secondFactor.settled).toEqual({ passedOver: 'answered-wrong' });
  });

  test('is late after ten minutes, however right', () => {
    const { state } = play(atConfirm(), ask, factsAt(AT));
    const late = play(
      state,
      answer(state, '123456'),
      factsAt('2026-11-23T02:10:00.000Z', { codeRight: true }),
    );
    expect(late.state.secondFactor.settled).toEqual({ passedOver: 'not-known' });
  });

  test('that belongs to an earlier question is stale', () => {
    const { state } = play(atConfirm(), ask, factsAt(AT));
    const stale = { type: 'answer-factor', body: { factorId: 'other', answer: '123456' } } as const;
    expect(decide(state, stale, factsAt(AT, { codeRight: true }))).toMatchObject({ code: 'factor.stale' });
  });

  test('is gone with the screen that it was given on', () => {
    const asked = play(atConfirm(), ask, factsAt(AT));
    const given = play(asked.state, answer(asked.state, '123456'), factsAt(AT, { codeRight: true }));
    expect(given.state.secondFactor.settled).toEqual({ by: 'code' });
    const back = { type: 'hand-over-screen', body: { to: 'officer' } } as SessionCommand;
    const returned = play(given.state, back, factsAt(AT, { pinGiven: true }));
    expect(returned.state.secondFactor.settled).toBeNull();
  });
});

test('the officer’s screen may neither ask nor answer', () => {
  for (const command of [ask, answer(atConfirm(), '123456')])
    expect(decide(atConfirm({ screen: 'officer' }), command, factsAt(AT))).toMatchObject({
      code: 'session.screen-with-officer',
    });
});
