import { beforeEach, expect, test } from 'vitest';
import type { CommandType } from '@/lib/domain/sessions/commands';
import { isLineThin, noteAnswer, patience } from '@/lib/tablet/outbox/line';
import { isPreparable, mayGoOn } from '@/lib/tablet/outbox/preparable';

/** Whether a command may wait on the tablet, and whether a screen may go on before the server's yes. */
const ROWS: readonly [CommandType, object, { waits: boolean; goesOn: boolean; because: string }][] = [
  ['open-session', {}, { waits: true, goesOn: false, because: 'the server gives the number' }],
  ['identify-participant', {}, { waits: true, goesOn: false, because: 'the server knows who it is' }],
  ['give-consent', {}, { waits: true, goesOn: true, because: 'a signature says all there is to say' }],
  ['update-account', {}, { waits: true, goesOn: true, because: 'the bank is asked later anyway' }],
  ['check-answers', {}, { waits: true, goesOn: true, because: 'the figures came from the server' }],
  [
    'hand-over-screen',
    { to: 'participant' },
    { waits: true, goesOn: true, because: 'the PIN is known here' },
  ],
  ['hand-over-screen', { to: 'officer' }, { waits: true, goesOn: false, because: 'other pages stay sealed' }],
  [
    'hand-over-screen',
    { to: 'officer', pinProof: 'x' },
    { waits: false, goesOn: false, because: 'two minutes' },
  ],
  ['capture-face', {}, { waits: false, goesOn: false, because: 'faces are compared elsewhere' }],
  ['describe-claim', {}, { waits: false, goesOn: false, because: 'a quote is of today' }],
  ['confirm-payment', {}, { waits: true, goesOn: false, because: 'the server looks at the figures again' }],
  ['add-document', {}, { waits: true, goesOn: false, because: 'the server says whether it can be read' }],
  ['complete-documents', {}, { waits: false, goesOn: false, because: 'five working days begin with it' }],
  ['submit-claim', {}, { waits: false, goesOn: false, because: 'money waits for the server' }],
];

test.each(ROWS)('%s %o', (type, body, { waits, goesOn }) => {
  expect(isPreparable(type, JSON.stringify(body))).toBe(waits);
  expect(mayGoOn(type, JSON.stringify(body))).toBe(goesOn);
});

beforeEach(() => noteAnswer(0));

test.each([
  { ms: 40, thin: false },
  { ms: 350, thin: false },
  { ms: 351, thin: true },
  { ms: 5_000, thin: true },
])('an answer after $ms ms: thin $thin', ({ ms, thin }) => {
  noteAnswer(ms);
  expect(isLineThin()).toBe(thin);
});

test('on a good line the screen waits a moment for the server, on a thin one not at all', () => {
  expect(patience()).toBeGreaterThan(0);
  noteAnswer(900);
  expect(patience()).toBe(0);
});
