import { expect, test } from 'vitest';
import type { FaceBand } from '../../../lib/domain/sessions/events';
import { pictureToRemember } from '../../../lib/domain/sessions/picture-to-remember';
import { NO_SESSION } from '../../../lib/domain/sessions/state';

const after = (...bands: (FaceBand | null)[]) => ({
  face: {
    ...NO_SESSION.face,
    attempts: bands.map((band, i) => ({ captureId: `picture ${i + 1}`, band, cause: null, reasons: [] })),
  },
});

test('a picture that matched in spite of poor light is not remembered, nor one of before it', () => {
  const { face } = after('no-match', 'match');
  const attempts = face.attempts.map((one) => ({
    ...one,
    reasons: one.band === 'match' ? ['too-dark'] : [],
  }));
  expect(pictureToRemember({ face: { ...face, attempts } })).toBeUndefined();
});

test.each<[(FaceBand | null)[], string | undefined]>([
  [[], undefined],
  [['match'], 'picture 1'],
  [['no-match', 'match', 'no-match'], 'picture 2'],
  [['no-match', 'undecided'], 'picture 2'],
  [['not-compared'], 'picture 1'],
  [['undecided', null], 'picture 1'],
  [['no-match', 'bad-picture'], 'picture 1'],
  // A supervisor vouches for the person, not for a picture that was shown again.
  [['no-match', 'replayed'], 'picture 1'],
  [['replayed'], undefined],
  [['challenge-failed', 'bad-picture', 'replayed'], undefined],
])('after %j, %s is remembered', (bands, picture) => {
  expect(pictureToRemember(after(...bands))).toBe(picture);
});
