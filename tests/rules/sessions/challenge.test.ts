import { describe, expect, test } from 'vitest';
import { attemptLimitsOn } from '@/lib/domain/faces/attempt-policy';
import { CHALLENGE_REASONS, type ChallengeReason } from '@/lib/domain/faces/challenge';
import { causeOfChallenge } from '@/lib/domain/faces/challenge-causes';
import { differingBits, NEAR_DUPLICATE_BITS } from '@/lib/domain/faces/freshness';
import type { Target } from '@/lib/domain/faces/movements';
import { type Challenge, WITHOUT_REASON } from '@/lib/domain/sessions/challenge';
import { challengeFault, drawChallenge } from '@/lib/domain/sessions/decide/challenge';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { piecesOf } from '@/lib/server/sessions/face-traces';

const NOW = '2026-11-26T03:00:00.000Z';
const facts = {
  now: NOW,
  deviceId: 'tablet',
  freshId: 'fresh',
  targets: ['left', 'up'],
  faceLimits: attemptLimitsOn('2026-11-26'),
  challengeRequired: true,
  framesKept: 30,
} as unknown as SessionFacts;
const waiting = (more: Partial<Challenge> = {}): SessionState => ({
  ...NO_SESSION,
  face: {
    ...NO_SESSION.face,
    challenge: {
      id: 'n',
      targets: ['left'],
      deviceId: 'tablet',
      expiresAt: '2026-11-26T03:01:00.000Z',
      ...more,
    },
  },
});
const past = { expiresAt: NOW };
const capture = { captureId: 'c', digest: 'd' };

describe('a capture’s challenge', () => {
  test.each([
    ['as drawn', waiting(), { challengeId: 'n' }, facts, null],
    ['of another draw', waiting(), { challengeId: 'other' }, facts, 'challenge.unknown'],
    ['answered already', NO_SESSION, { challengeId: 'n' }, facts, 'challenge.unknown'],
    [
      'of another device',
      waiting({ deviceId: 'phone' }),
      { challengeId: 'n' },
      facts,
      'challenge.other-device',
    ],
    ['past its time', waiting(past), { challengeId: 'n' }, facts, 'challenge.expired'],
    ['hardly sent', waiting(), { challengeId: 'n' }, { ...facts, framesKept: 9 }, 'challenge.frames-missing'],
    ['missing', waiting(), {}, facts, 'challenge.needed'],
    ['missing for a reason', waiting(), { without: 'cannot-move' as const }, facts, null],
    ['only offered', waiting(), {}, { ...facts, challengeRequired: false }, null],
  ] as const)('%s', (_name, state, how, given, code) => {
    expect(challengeFault(state, { ...capture, ...how }, given)).toBe(code);
  });
});

describe('a draw', () => {
  test('that was not seen is given up for another one, which says so', () => {
    expect(drawChallenge(waiting(), { instead: 'n' }, facts)).toMatchObject({
      ok: true,
      value: [{ data: { challengeId: 'fresh', instead: 'n' } }],
    });
    expect(drawChallenge(waiting(), { instead: 'another' }, facts)).toEqual({ ok: true, value: [] });
  });
  test('is the last of its picture once policy says so, also after its time', () => {
    const { draws } = attemptLimitsOn('2026-11-26');
    const drawn = (state: SessionState, times: number) => ({
      ...state,
      face: { ...state.face, draws: times },
    });
    const refused = { ok: false, code: 'challenge.draws-spent' };
    expect(drawChallenge(drawn(waiting(), draws), { instead: 'n' }, facts)).toMatchObject(refused);
    expect(drawChallenge(drawn(waiting(past), draws), {}, facts)).toMatchObject(refused);
    expect(drawChallenge(drawn(waiting(), draws - 1), { instead: 'n' }, facts)).toMatchObject({ ok: true });
  });
  test('that waits is given again, so that nobody draws until it fits his recording', () => {
    expect(drawChallenge(waiting(), {}, facts)).toEqual({ ok: true, value: [] });
  });
  test.each([
    ['the first', NO_SESSION],
    ['after its time', waiting(past)],
    ['on another device', waiting({ deviceId: 'phone' })],
  ])('%s is new, for two minutes', (_name, state) => {
    expect(drawChallenge(state, {}, facts)).toMatchObject({
      ok: true,
      value: [
        { data: { challengeId: 'fresh', targets: ['left', 'up'], expiresAt: '2026-11-26T03:02:00.000Z' } },
      ],
    });
  });
});

test.each<[ChallengeReason[], Target[], string]>([
  [['too-short'], [], 'network'],
  [['jump', 'movement-missing'], ['left'], 'camera'],
  [['face-lost', 'wrong-order'], ['down', 'left'], 'camera'],
  [['jump', 'person-changed'], ['left', 'down'], 'participant'],
  [['too-short', 'replayed'], [], 'participant'],
  // A slow neck is not a guess; another movement than the one asked for may be a recording.
  [['still-picture', 'movement-missing'], [], 'camera'],
  [['movement-missing'], ['down'], 'camera'],
  [['movement-missing'], ['left', 'up'], 'participant'],
  [['movement-missing'], ['left', 'left'], 'participant'],
  [['movement-missing', 'replayed'], ['left'], 'participant'],
  // A neck that goes too far or swings back was compared with nobody; a recording shows more than that, or a mismatch.
  [['other-movements'], ['left', 'down', 'up'], 'position'],
  [['other-movements'], ['left', 'right', 'down', 'up'], 'position'],
  [['other-movements'], ['left', 'right', 'up', 'down', 'closer'], 'participant'],
  [['other-movements'], ['down', 'left', 'up'], 'participant'],
  [['person-changed'], ['left', 'down'], 'position'],
  [['person-changed', 'other-movements'], ['left', 'down', 'up'], 'position'],
  [['person-changed', 'reference-mismatch'], ['left', 'down'], 'participant'],
  [['several-faces'], ['left', 'down'], 'position'],
  [['wrong-order'], ['down', 'left'], 'participant'],
])(
  'asked for left and down, a challenge refused for %j with %j seen is put down to the %s',
  (reasons, seen, cause) => {
    expect(causeOfChallenge({ reasons, asked: ['left', 'down'], seen })).toBe(cause);
  },
);

test('the reason for a match without movements is none of a challenge’s own', () => {
  expect(CHALLENGE_REASONS.map((reason) => `challenge.${reason}`)).not.toContain(WITHOUT_REASON);
});

describe('the pieces by which an index finds a fingerprint', () => {
  const one = '0'.repeat(64);

  test('hold all of it, none of them empty', () => {
    const parts = piecesOf(one).map((piece) => piece.split(':')[1] ?? '');
    expect(parts.join('')).toBe(one);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThanOrEqual(7);
  });

  test('share one at least with every near-duplicate, and none with what differs everywhere', () => {
    const spoilt = (pieces: number) =>
      piecesOf(one)
        .map((piece, place) => (piece.split(':')[1] ?? '').replace('0', place < pieces ? '1' : '0'))
        .join('');
    // One changed bit in as many different pieces as may differ: the worst that may come.
    const nearest = spoilt(NEAR_DUPLICATE_BITS);
    expect(differingBits(one, nearest)).toBe(NEAR_DUPLICATE_BITS);
    const shared = (other: string) => piecesOf(other).filter((piece) => piecesOf(one).includes(piece));
    expect(shared(nearest)).toHaveLength(1);
    expect(shared(spoilt(NEAR_DUPLICATE_BITS + 1))).toEqual([]);
  });
});
