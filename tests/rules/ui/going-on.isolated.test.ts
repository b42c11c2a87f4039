import { beforeEach, expect, test, vi } from 'vitest';
import { goOnWithin } from '@/components/shell/fragment';

const [mine, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
const pushed = vi.fn();
const replaced = vi.fn();

beforeEach(() => {
  vi.stubGlobal('history', { pushState: pushed, replaceState: replaced });
  pushed.mockClear();
  replaced.mockClear();
});

const standsAt = (hash: string) => vi.stubGlobal('location', { hash });

test('the next step of the session on the screen is shown', () => {
  standsAt(`#${mine}/civil`);
  goOnWithin(mine, 'additional');
  expect(pushed).toHaveBeenCalledWith(null, '', `#${mine}/additional`);
});

test.each([
  ['#outbox', 'the outbox'],
  ['#new', 'a new session'],
  [`#${other}/contact`, 'another session'],
  ['', 'nowhere'],
])('an answer that comes late leaves him at %s', (hash) => {
  standsAt(hash);
  goOnWithin(mine, 'additional');
  goOnWithin(mine, 'civil', 'replace');
  expect(pushed).not.toHaveBeenCalled();
  expect(replaced).not.toHaveBeenCalled();
});
