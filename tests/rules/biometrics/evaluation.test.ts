import { describe, expect, test } from 'vitest';
import { figuresOf, reportOf, type ScoredPair } from '../../../lib/domain/faces/evaluation';
import { readPairs } from '../../../lib/domain/faces/pairs-file';

const BANDS = { match: 0.5, undecided: 0.4 };
const pairs = (genuine: (number | null)[], impostor: (number | null)[]): ScoredPair[] => [
  ...genuine.map((similarity) => ({ genuine: true, similarity })),
  ...impostor.map((similarity) => ({ genuine: false, similarity })),
];

describe('figures', () => {
  test('a clean separation has no errors', () => {
    const figures = figuresOf(pairs([0.9, 0.8], [0.1, 0.2]), BANDS);
    expect(figures).toMatchObject({ pairs: 4, genuine: 2, impostor: 2, missed: 0, eer: 0 });
    expect(figures.tarAtFmr).toEqual({ '0.01': 1, '0.001': 1, '0.0001': 1 });
    expect(figures.thresholds['0.0001']).toBeCloseTo(0.2, 6);
  });

  test('a missed genuine face is a non-match at every threshold', () => {
    const figures = figuresOf(pairs([0.9, null], [0.1, 0.2]), BANDS);
    expect(figures).toMatchObject({ missed: 1, missedGenuine: 1, tarAtFmr: { '0.01': 0.5 } });
    expect(figures.atBands.match.fnmr).toBe(0.5);
  });

  test('a missed stranger is rejected, and still one of the strangers', () => {
    const figures = figuresOf(pairs([0.9], [null, null, null, 0.95]), BANDS);
    expect(figures.atBands.match.fmr).toBe(0.25);
    expect(figures.tarAtFmr['0.01']).toBe(0);
  });

  test('the allowed share of strangers is used, and one more is not', () => {
    const strangers = Array.from({ length: 200 }, (_, i) => i / 200);
    // 1 % of 200 is two: 0.995 and 0.990 may pass, 0.985 may not.
    const figures = figuresOf(pairs([0.986, 0.9849], strangers), BANDS);
    expect(figures.tarAtFmr['0.01']).toBe(0.5);
    expect(figures.tarAtFmr['0.001']).toBe(0);
  });

  test('half of each on the wrong side is an equal error rate of one half', () => {
    expect(figuresOf(pairs([0.9, 0.1], [0.9, 0.1]), BANDS).eer).toBe(0.5);
  });

  test('without strangers there is no threshold to tell', () => {
    expect(figuresOf(pairs([0.9], []), BANDS)).toMatchObject({ eer: null, tarAtFmr: { '0.01': null } });
  });

  test('parts are judged at the thresholds of the whole', () => {
    const rows = [
      ...pairs([0.9], [0.6]).map((pair) => ({ ...pair, condition: 'good' })),
      ...pairs([0.5], [0.1]).map((pair) => ({ ...pair, condition: 'dark' })),
    ];
    const report = reportOf(rows, BANDS);
    expect(report.byCondition?.dark?.tarAtFmr['0.0001']).toBe(0);
    expect(report.byCondition?.good?.tarAtFmr['0.0001']).toBe(1);
    expect(report.byGroup).toBeUndefined();
  });
});

describe('pairs file', () => {
  test('columns are found by name, in any order, quoted or not', () => {
    const text = 'condition,label,path_a,path_b,group\r\ndark,1,a.jpg,"b, c.jpg",F\r\n,0,x.jpg,y.jpg,\r\n';
    expect(readPairs(text)).toEqual([
      { genuine: true, pathA: 'a.jpg', pathB: 'b, c.jpg', condition: 'dark', group: 'F' },
      { genuine: false, pathA: 'x.jpg', pathB: 'y.jpg', condition: undefined, group: undefined },
    ]);
  });
  test('a file without a header has the three columns', () => {
    expect(readPairs('1,a,b\n0,c,d')).toHaveLength(2);
  });
  test.each([
    ['label,path_a\n1,a', /path_b is missing/],
    ['label,path_a,path_b\n1,a,b\n2,c,d', /line 3/],
    ['label,path_a,path_b\n1,a,', /line 2/],
  ])('%j is refused with the place', (text, message) => {
    expect(() => readPairs(text)).toThrow(message);
  });
});
