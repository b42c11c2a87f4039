import { describe, expect, test } from 'vitest';
import { readRange } from '@/lib/domain/sessions/session-range';
import { minutesBetween, shortMoment } from '@/lib/domain/values/clock-time';
import { isMeant } from '@/lib/domain/views/board-search';
import { contentPolicy, scriptSources } from '@/lib/server/platform/http/content-policy';

const LINE = { ticket: 'A012', maskedName: 'W••• L••••••' };

describe('the board finds a session', () => {
  test.each([
    ['', true],
    ['a012', true],
    ['12', true],
    ['W••• L', true],
    ['wa', true],
    ['ba', false],
    ['w l', true],
    ['Wati Lestari', true],
    ['wati', true],
    ['Wulan Lestari', false],
    ['Budi Santoso', false],
    ['A013', false],
  ])('typed %j → %s', (typed, meant) => expect(isMeant(LINE, typed)).toBe(meant));

  test('a session without a participant is found by its ticket only', () => {
    expect(isMeant({ ticket: 'A012', maskedName: null }, '012')).toBe(true);
    expect(isMeant({ ticket: 'A012', maskedName: null }, 'Wati')).toBe(false);
  });
});

describe('dates of the list of sessions', () => {
  const today = '2026-11-23';
  test.each([
    [{}, '2026-11-17', '2026-11-23'],
    [{ from: '2026-11-01', to: '2026-11-05' }, '2026-11-01', '2026-11-05'],
    [{ from: '2026-11-05', to: '2026-11-01' }, '2026-11-01', '2026-11-05'],
    [{ from: '2026-02-30', to: 'nonsense' }, '2026-11-17', '2026-11-23'],
    [{ from: ['2026-11-01'], to: '2026-11-05' }, '2026-10-30', '2026-11-05'],
  ])('asked %j', (asked, from, to) => expect(readRange(asked, today)).toEqual({ from, to }));
});

describe('the clock of the branch', () => {
  test.each([
    ['Asia/Jakarta', 'id', '24/11/2026 00.30'],
    ['Asia/Makassar', 'en', '24/11/2026 01:30'],
    ['Asia/Jayapura', 'id', '24/11/2026 02.30'],
  ] as const)('%s in %s', (zone, language, text) =>
    expect(shortMoment('2026-11-23T17:30:00Z', zone, language)).toBe(text),
  );

  test('minutes are whole and never negative', () => {
    expect(minutesBetween('2026-11-23T10:00:00Z', '2026-11-23T10:01:59Z')).toBe(1);
    expect(minutesBetween('2026-11-23T10:00:00Z', '2026-11-23T09:00:00Z')).toBe(0);
  });
});

describe('content security policy', () => {
  const hashes = { '/session': ['sha256-a'], '/_not-found': ['sha256-b'], '/_global-error': ['sha256-c'] };
  test.each([
    ['/session', ["'self'", "'sha256-a'"]],
    ['/session/', ["'self'", "'sha256-a'"]],
    ['/board', ["'self'", "'nonce-n'", "'sha256-b'", "'sha256-c'"]],
    ['/nowhere', ["'self'", "'nonce-n'", "'sha256-b'", "'sha256-c'"]],
  ])('scripts of %s', (path, sources) => expect(scriptSources(path, 'n', hashes)).toEqual(sources));

  test('production names no sandbox, no eval and no inline script', () => {
    const policy = contentPolicy({
      path: '/board',
      nonce: 'n',
      sandbox: null,
      secure: true,
      development: false,
    });
    const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src'));
    expect(scripts).not.toMatch(/unsafe|http|\*/);
    expect(policy).not.toContain('localhost');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain('upgrade-insecure-requests');
  });
});
