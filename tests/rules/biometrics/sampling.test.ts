import { expect, test } from 'vitest';
import { over, sample } from '../../../lib/server/faces/inference/sampling';

/** A picture without any repetition: pixels of a fixed, uneven sequence. */
const picture = (width: number, height: number) => ({
  data: Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * i * 31 + i * 7) % 251),
  width,
  height,
  scale: 1,
  takenWidth: width,
  takenHeight: height,
});

/** So little turned that no value moves: read the way of turned faces, pixel by pixel. */
const turnedByNothing = { xv: Number.MIN_VALUE };

test.each([
  ['shrunk', { x: 3, y: 5, width: 61, height: 83 }, [24, 32]],
  ['shrunk more than it is sampled', { x: 0, y: 0, width: 97, height: 101 }, [6, 5]],
  ['enlarged', { x: 10.3, y: 20.7, width: 9, height: 7 }, [20, 20]],
  ['beyond every edge', { x: -20, y: -31, width: 150, height: 170 }, [32, 32]],
  ['wholly outside', { x: 120, y: 130, width: 20, height: 20 }, [8, 8]],
] as const)(
  'a part of a picture that is %s reads the same the quick way as the thorough way',
  (_, part, [w, h]) => {
    const source = picture(97, 101);
    const place = over(part, w, h);
    const quick = sample(source, place, w, h);
    const thorough = sample(source, { ...place, ...turnedByNothing }, w, h);
    expect(quick).toHaveLength(w * h * 3);
    expect(Math.max(...quick.map((value, i) => Math.abs(value - (thorough[i] as number))))).toBeLessThan(
      1e-4,
    );
  },
);
