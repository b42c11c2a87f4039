import { describe, expect, test } from 'vitest';
import { attemptLimitsOn } from '@/lib/domain/faces/attempt-policy';
import type { FaceBand, FaceCause } from '@/lib/domain/sessions/events';
import { CONTRADICTION, RUNG_REASONS } from '@/lib/domain/sessions/face-fallbacks';
import { countAttempts } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import { type FaceAttempt, NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';

const LIMITS = attemptLimitsOn('2026-11-26');
const NOW = '2026-11-26T03:00:00.000Z';

const attempt = (band: FaceBand | null, cause: FaceCause | null, reasons: readonly string[] = []) => ({
  band,
  cause,
  reasons,
});
const dark = attempt('bad-picture', 'light', ['too-dark']);
const blurred = attempt('bad-picture', 'camera', ['blurred']);
const stranger = attempt('no-match', 'participant');
const similar = attempt('undecided', 'participant');
const torn = attempt('undecided', 'participant', [CONTRADICTION]);
const refusedByRegistry = attempt('not-compared', 'registry', ['registry.no-photo-on-record']);
const tilted = attempt('bad-picture', 'position', ['tilted']);
const judging = attempt(null, null);

type Given = readonly ReturnType<typeof attempt>[];
const after = (given: Given, more: Partial<SessionState['face']> = {}, state: Partial<SessionState> = {}) => {
  const attempts: FaceAttempt[] = given.map((one, index) => ({ ...one, captureId: `c${index}` }));
  const standing = countAttempts(attempts, LIMITS, NOW);
  const face = { ...NO_SESSION.face, attempts, standing, ...more };
  return { ...NO_SESSION, status: 'open', openedOn: '2026-11-26', ...state, face } as SessionState;
};
const asked = { cases: [{ id: 'k', kind: 'face', about: null, why: 'age', decision: null }] } as const;

const LADDER: readonly (readonly [string, SessionState, string | null, string | null])[] = [
  ['nothing tried', after([]), null, null],
  ['too dark once', after([dark]), 'coach', 'first-failures'],
  ['not recognised once', after([stranger]), 'coach', 'first-failures'],
  ['dark, then blurred', after([dark, blurred]), 'other-light', 'light-again'],
  ['dark, then not recognised', after([dark, stranger]), 'coach', 'first-failures'],
  ['three times no usable picture', after([dark, blurred, dark]), 'other-device', 'camera-again'],
  ['the camera was refused', after([], { troubles: [{ fault: 'denied', after: 0 }] }), 'other-device', 'camera-trouble'],
  ['it came back and took a picture', after([dark], { troubles: [{ fault: 'busy', after: 0 }] }), 'coach', 'first-failures'],
  ['on the second device, first failure', after([dark, dark, dark, dark], { movedAfter: 3 }), 'coach', 'first-failures'],
  ['on the second device, again', after([dark, dark, dark, dark, blurred], { movedAfter: 3 }), 'witness', 'camera-again-elsewhere'],
  ['the second device has no camera', after([dark], { movedAfter: 1, troubles: [{ fault: 'missing', after: 1 }] }), 'witness', 'camera-again-elsewhere'],
  ['similar, not sure', after([similar]), 'attestation', 'undecided'],
  ['similar at the third failure too', after([stranger, stranger, similar]), 'attestation', 'undecided'],
  ['attested, but the scores contradict', after([torn], { attested: 'c0' }), 'witness', 'attested-but-contradicted'],
  ['a newer picture after an attested one', after([torn, stranger], { attested: 'c0' }), 'coach', 'first-failures'],
  ['three failures of the participant', after([stranger, stranger, stranger]), 'witness', 'failures-spent'],
  ['failures of an earlier visit leave none', after([], { standing: countAttempts([], LIMITS, null, 3), failuresElsewhere: 3 }), 'witness', 'failures-elsewhere'],
  ['a head tilted three times', after([tilted, tilted, tilted]), 'coach', 'first-failures'],
  ['a head tilted twelve times', after(Array<(typeof tilted)>(12).fill(tilted)), 'witness', 'attempts-spent'],
  ['twelve pictures of every cause', after(Array<(typeof dark)>(12).fill(dark)), 'witness', 'attempts-spent'],
  ['the registry has no picture', after([refusedByRegistry]), 'witness', 'registry-cannot-compare'],
  ['the machine judges', after([judging]), null, null],
  ['the registry is silent', after([judging], {}, { waitedFor: { c0: 'registry' } }), 'witness', 'machine-silent'],
  ['the engine is silent', after([stranger, judging], {}, { waitedFor: { c1: 'face-engine' } }), 'witness', 'machine-silent'],
  ['a supervisor was asked', after([stranger], {}, asked), 'call-back', 'supervisor-awaited'],
  ['settled', after([stranger], { verifiedBy: 'supervisor' }), null, null],
]; // biome-ignore format: a row a case

describe('the ladder', () => {
  test.each(LADDER)('%s', (_name, state, rung, because) => {
    expect(nextRung(state)).toEqual(rung === null ? null : { rung, because });
  });

  test('every row of it was reached above', () => {
    expect([...new Set(LADDER.flatMap(([, , , because]) => (because ? [because] : [])))].sort()).toEqual(
      [...RUNG_REASONS].sort(),
    );
  });
});

const FREE: readonly FaceCause[] = ['position', 'light', 'camera', 'network', 'engine', 'registry'];

describe('attempts', () => {
  const count = (given: Given) => after(given).face.standing;

  test.each(FREE)('a failure of %s costs the participant nothing', (cause) => {
    expect(count([attempt('bad-picture', cause)])).toMatchObject({ failuresLeft: 3, mostFailures: 3 });
  });

  test('three of the participant are enough', () => {
    expect(count([stranger, dark, stranger])).toMatchObject({ failuresLeft: 1 });
    expect(count([stranger, similar, stranger])).toMatchObject({ failuresLeft: 0 });
  });

  test('bad light buys no unlimited guesses, a silent registry is no guess at all', () => {
    expect(count([dark, dark])).toMatchObject({ attemptsLeft: 10 });
    expect(count([refusedByRegistry, refusedByRegistry])).toMatchObject({ attemptsLeft: 12 });
  });

  test('from the fifth failure on there is a pause of half a minute', () => {
    expect(count([dark, dark, dark, dark])).toMatchObject({ notBefore: null });
    expect(count([dark, dark, dark, dark, dark])).toMatchObject({ notBefore: '2026-11-26T03:00:30.000Z' });
  });
});
