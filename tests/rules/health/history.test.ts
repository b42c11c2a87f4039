import { describe, expect, test } from 'vitest';
import { type Closed, historyOf, shareSent } from '@/lib/domain/views/history';

const sent: Closed = { step: 'receipt', sent: true };
const endedAt = (step: Closed['step']): Closed => ({ step, sent: false });
const times = (count: number, one: Closed) => Array.from({ length: count }, () => one);
const at = (step: Closed['step'], closed: readonly Closed[]) =>
  historyOf(closed).find((one) => one.step === step);

describe('what the last sessions of the branch say about a step', () => {
  test('a session counts for every step that it came to, and for none beyond', () => {
    const closed = [sent, endedAt('face'), endedAt('identify')];
    expect(at('identify', closed)).toMatchObject({ sessions: 3, sent: 1 });
    expect(at('face', closed)).toMatchObject({ sessions: 2, sent: 1 });
    expect(at('claim', closed)).toMatchObject({ sessions: 1, sent: 1 });
  });

  test('a claim that was sent counts at each step, wherever its session stands now', () => {
    expect(at('confirm', [{ step: 'documents', sent: true }])).toMatchObject({ sessions: 1, sent: 1 });
  });

  test('only the last fifty that were at the step count', () => {
    const closed = [...times(30, endedAt('consent')), ...times(50, endedAt('face')), ...times(50, sent)];
    expect(at('face', closed)).toMatchObject({ sessions: 50, sent: 0 });
    expect(at('claim', closed)).toMatchObject({ sessions: 50, sent: 50 });
  });

  test.each([
    [0, 0, null],
    [9, 9, null],
    [10, 7, 0.7],
    [50, 0, 0],
  ])('of %i sessions %i sent: %s', (sessions, wereSent, share) => {
    expect(shareSent({ sessions, sent: wereSent })).toBe(share);
  });
});
