import { expect, test } from 'vitest';
import { askMerge } from '@/lib/domain/sessions/decide/corrections';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';

const card = (id: string, leftOn: string | null, openClaim = false) => ({ id, leftOn, openClaim });
const facts = { freshId: 'case', today: '2026-11-26' } as SessionFacts;
const signature = 'M10 10L20 20L30 12';
const holding = (...cards: object[]): SessionState =>
  ({ ...NO_SESSION, membershipId: 'a', person: { memberships: [card('a', null), ...cards] } }) as never;

test.each([
  ['a card that was left', holding(card('b', '2026-11-25')), ['b'], null],
  ['a card left today', holding(card('b', '2026-11-26')), ['b'], null],
  ['a card whose work goes on', holding(card('b', null)), ['b'], 'membership.still-active'],
  ['a card whose work ends tomorrow', holding(card('b', '2026-11-27')), ['b'], 'membership.still-active'],
  ['a card with an open claim', holding(card('b', '2026-11-25', true)), ['b'], 'claim.open'],
  ['somebody else’s card', holding(card('b', '2026-11-25')), ['c'], 'membership.not-theirs'],
  ['the card itself', holding(card('b', '2026-11-25')), ['a'], 'membership.not-theirs'],
  ['one card twice', holding(card('b', '2026-11-25')), ['b', 'b'], 'membership.not-theirs'],
] as const)('merging %s', (_what, state, from, code) => {
  const outcome = askMerge(state, { from: [...from], signature }, facts);
  expect(outcome.ok ? null : outcome.code).toBe(code);
});
