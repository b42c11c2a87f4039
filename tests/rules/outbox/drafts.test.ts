import { expect, test } from 'vitest';
import { timeOf } from '@/lib/domain/values/ids';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { draftKeyOf } from '@/lib/tablet/outbox/drafts';

test.each([
  ['update-contact', { phone: '0812' }, 'update-contact'],
  ['name-heir', { heirId: 'a' }, 'name-heir'],
  ['excuse-document', { document: 'ktp' }, 'excuse-document/ktp'],
  ['verify-document', { document: 'kk' }, 'verify-document/kk'],
  ['request-correction', { trouble: 'kpj-not-linked' }, 'request-correction/kpj-not-linked'],
  ['ask-supervisor', { kind: 'civil-data' }, 'ask-supervisor/civil-data'],
] as const)('a %s of %o was typed as the draft %s', (type, body, key) => {
  expect(draftKeyOf(type, body)).toBe(key);
});

test.each([0, 1, 1_795_752_952_529, 2 ** 48 - 1])('an id made at %d says so', (at) => {
  expect(timeOf(uuidv7(at))).toBe(at);
});
