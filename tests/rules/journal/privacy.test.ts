import { describe, expect, test } from 'vitest';
import { CLAIM_CLEAR } from '@/lib/domain/claims/events';
import { SESSION_CLEAR } from '@/lib/domain/sessions/events';
import { allowedFields, type LogFields } from '@/lib/server/platform/log';

/** What names a person, what he owns, or what somebody typed by hand. */
const PERSONAL = [
  'nik', 'kpj', 'npwp', 'name', 'maskedName', 'holderName', 'payeeName', 'motherName', 'birthDate', 'birthPlace', 'address', 'phone',
  'email', 'accountNumber', 'bankCode', 'entry', 'earlier', 'record', 'memberships', 'employer', 'note', 'fields', 'signature',
  'receiptCode', 'gross', 'tax', 'net', 'balance', 'quote', 'letterOn',
]; // biome-ignore format: a list

describe('what stands in the clear', () => {
  test.each(Object.entries({ ...SESSION_CLEAR, ...CLAIM_CLEAR }))(
    'of %s is nothing personal',
    (_type, fields) => {
      expect((fields as readonly string[]).filter((field) => PERSONAL.includes(field))).toEqual([]);
    },
  );

  test('free text is never clear: every clear "why" is one of a list of codes', () => {
    const free = ['session.paused'] as const;
    for (const type of free) expect(SESSION_CLEAR[type]).not.toContain('why');
  });
});

describe('the allow-list logger', () => {
  const NIK = '9999994506950001';
  const REFUSED: readonly (readonly [string, object])[] = [
    [
      'a field that is not listed',
      { nik: NIK, name: 'Wati', message: 'gagal untuk Wati', body: {}, password: 'x' },
    ],
    ['free text in a code', { code: 'gagal untuk Wati Lestari' }],
    ['a name in a step', { step: 'Wati' }],
    ['a query in a route', { route: `/api/v1/people?nik=${NIK}` }],
    ['a NIK for a stream', { stream: NIK }],
    ['a line break', { at: 'here\nWati' }],
    ['an object for a text', { code: { toString: () => 'x' } }],
    ['no number', { status: Number.NaN, durationMs: Number.POSITIVE_INFINITY, count: '3' }],
  ];

  test.each(REFUSED)('drops %s', (_name, fields) => {
    expect(allowedFields(fields as LogFields)).toEqual({});
  });

  test('keeps what is listed and shaped', () => {
    const kept = {
      code: 'session.unknown',
      job: 'face.judge',
      route: '/api/v1/sessions/[id]',
      method: 'POST',
      status: 409,
      durationMs: 12.5,
    };
    expect(allowedFields(kept)).toEqual(kept);
  });
});
