import { describe, expect, test } from 'vitest';
import { CLAIM_CLEAR } from '@/lib/domain/claims/events';
import { DEVICE_CLEAR } from '@/lib/domain/devices/device-events';
import { POLICY_CLEAR } from '@/lib/domain/policies/change-rules';
import { SESSION_CLEAR } from '@/lib/domain/sessions/events';
import { allowedFields, type LogFields } from '@/lib/server/platform/log';

/**
 * All that may stand in the clear in an event about a participant, by what it is; whatever else an event carries is sealed. A new field is
 * added here only after somebody has asked what it tells of a person.
 */
const CLEAR = {
  ids: [
    'accountId', 'captureId', 'caseId', 'challengeId', 'checkId', 'claimId', 'deviceId', 'factorId', 'fileId', 'freezeId',
    'heirId', 'membershipId', 'officerId', 'personId', 'requestId', 'sessionId', 'subject', 'templateId', 'from', 'into',
    'authors', 'askedBy', 'by',
  ],
  'numbers of ours and of others’ books': [
    'bankReferenceNo', 'claimNumber', 'externalId', 'partnerReferenceNo', 'reference', 'registryReference', 'ticket',
  ],
  'codes of a list': [
    'ageBand', 'answer', 'band', 'because', 'cause', 'code', 'conditions', 'decision', 'document', 'evidence', 'factor',
    'fault', 'faults', 'features', 'fieldsChanged', 'differing', 'gateway', 'ground', 'how', 'kind', 'language', 'options',
    'outcome', 'outcomes', 'points', 'presence', 'provedBy', 'reason', 'reasonHere', 'reasons', 'remarks', 'rung',
    'standing', 'step', 'takenAway', 'targets', 'through', 'to', 'trouble', 'verdict', 'via', 'warnings', 'why', 'without',
  ],
  'yes or no': [
    'challenge', 'closed', 'compared', 'correct', 'instead', 'keepsTemplate', 'noNearer', 'readAloud', 'settles',
  ],
  'counts and measures': [
    'answers', 'attempt', 'bytes', 'count', 'failures', 'livenessRisk', 'pages', 'place', 'registrySimilarity',
    'templateSimilarity',
  ],
  'days and times': [
    'arrivedAt', 'day', 'expiresAt', 'leftOn', 'on', 'openedOn', 'payBy', 'takenAt', 'until',
  ],
  'versions and digests': ['digest', 'modelSet', 'policyVersion', 'textHash', 'textVersion'],
} as const satisfies Record<string, readonly string[]>; // biome-ignore format: a list

/** Of devices and policies, which are nobody's: a device's name is typed by an administrator, a policy is public. */
const CLEAR_OF_THINGS = {
  'the device': ['label', 'name', 'staffId', 'x', 'y', 'findings', 'unsent', 'kept', 'expiresAt'],
  'the policy': ['topic', 'subject', 'validFrom', 'value', 'source', 'certainty', 'recordedAt'],
} as const satisfies Record<string, readonly string[]>;

describe.each([
  ['participants', CLEAR, { ...SESSION_CLEAR, ...CLAIM_CLEAR }],
  ['devices and policies', CLEAR_OF_THINGS, { ...DEVICE_CLEAR, ...POLICY_CLEAR }],
] as const)('what stands in the clear about %s', (_about, lists, events) => {
  const allowed: ReadonlySet<string> = new Set(Object.values<readonly string[]>(lists).flat());
  const used: readonly (readonly [string, readonly string[]])[] = Object.entries(events);

  test.each(used)('of %s is on the list of what may', (_type, fields) => {
    expect(fields.filter((field) => !allowed.has(field))).toEqual([]);
  });

  test('nothing is on the list that no event has', () => {
    const fields = new Set(used.flatMap(([, clear]) => clear));
    expect([...allowed].filter((field) => !fields.has(field))).toEqual([]);
  });
});

describe('what stands in the clear', () => {
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
