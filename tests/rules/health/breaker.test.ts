import { describe, expect, test } from 'vitest';
import {
  afterSilence,
  type Breaker,
  CLOSED,
  FAILURES_TO_OPEN,
  mayCall,
  onTrial,
} from '@/lib/server/gateways/breaker';

const silences = (count: number, from: Breaker = CLOSED): Breaker =>
  Array.from({ length: count }).reduce<Breaker>((breaker) => afterSilence(breaker, 0, 0.5), from);

describe('a breaker', () => {
  test('stays closed through fewer silences than open it', () => {
    expect(mayCall(silences(FAILURES_TO_OPEN - 1), 0)).toBe(true);
  });

  test.each([
    [FAILURES_TO_OPEN, 4_000],
    [FAILURES_TO_OPEN + 1, 8_000],
    [FAILURES_TO_OPEN + 2, 10_000],
    [FAILURES_TO_OPEN + 40, 10_000],
  ])('after %i silences lets nobody through for %i ms', (count, pause) => {
    const breaker = silences(count);
    expect(mayCall(breaker, pause - 1)).toBe(false);
    expect(mayCall(breaker, pause)).toBe(true);
  });

  test.each([
    [0, 3_200],
    [0.999_999, 4_800],
  ])('spreads the first pause by chance %f to about %i ms', (chance, pause) => {
    const { openUntil } = afterSilence(silences(FAILURES_TO_OPEN - 1), 0, chance);
    expect(openUntil).toBeCloseTo(pause, 0);
  });

  test('half-open lets one call through, and the others wait for its answer', () => {
    const trial = onTrial(silences(FAILURES_TO_OPEN), 5_000, 20_000);
    expect(mayCall(trial, 5_001)).toBe(false);
    expect(mayCall(trial, 25_000)).toBe(true);
  });

  test('while closed, calls need no trial', () => {
    expect(onTrial(CLOSED, 5_000, 20_000)).toBe(CLOSED);
  });
});
