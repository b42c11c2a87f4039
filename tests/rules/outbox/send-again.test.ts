import { expect, test } from 'vitest';
import type { Item } from '@/lib/tablet/outbox/item';
import { maySendAgain, standsOn } from '@/lib/tablet/outbox/send-again';

const SESSION = '0198f000-0000-7000-8000-00000000ab12';
const OTHER = '0198f000-0000-7000-8000-00000000ab13';

const refused = (counter: number, code: string, sessionId = SESSION): Item => ({
  id: `0198f000-0000-7000-8000-00000000000${counter}`,
  sessionId,
  type: 'update-contact',
  actor: 'maya',
  deviceId: 'tablet',
  counter,
  at: '2026-11-26T02:00:00.000Z',
  freshId: '',
  envelope: { header: '', signature: '', salt: '', body: '{}' },
  bytes: 2,
  state: 'refused',
  kept: true,
  receipt: null,
  refused: { code, detail: {}, reference: null },
});
const unknown = refused(2, 'person.not-found');

/** What is said of the last command of each row. */
const ROWS: readonly [string, readonly Item[], { standsOn: Item | null; again: boolean }][] = [
  ['refused for itself', [unknown], { standsOn: null, again: false }],
  [
    'out of order after a refused one',
    [unknown, refused(3, 'session.step-out-of-order')],
    { standsOn: unknown, again: false },
  ],
  [
    'on the first of several',
    [unknown, refused(3, 'session.step-out-of-order'), refused(4, 'session.screen-with-officer')],
    { standsOn: unknown, again: false },
  ],
  [
    'out of order, and what it stood on is put right',
    [refused(3, 'session.step-out-of-order')],
    { standsOn: null, again: true },
  ],
  [
    'after a refused one of another session',
    [refused(2, 'person.not-found', OTHER), refused(3, 'session.step-out-of-order')],
    { standsOn: null, again: true },
  ],
  [
    'refused for itself after a refused one',
    [unknown, refused(3, 'command.invalid')],
    { standsOn: null, again: false },
  ],
  ['a colleague had it', [refused(3, 'session.held-by-colleague')], { standsOn: null, again: true }],
  [
    'not refused',
    [unknown, { ...refused(3, 'session.step-out-of-order'), state: 'here', refused: null }],
    { standsOn: null, again: false },
  ],
];

test.each(ROWS)('%s', (_what, all, expected) => {
  const last = all.at(-1);
  if (!last) throw new Error('a row without a command');
  expect(standsOn(last, all)).toBe(expected.standsOn);
  expect(maySendAgain(last, all)).toBe(expected.again);
});
